#ifndef GUARDS_H
#define GUARDS_H
#define EBASE 100
#define E_BASED (EBASE)-3      // A difference, not a cast.
#define E_OTHER (OTHER_BASE)-3
#define E_CAST ((HRESULT)-4)
#if 0
#define E_MODE 2
/* Was used once. */

#ifdef OLD
#define E_OLD 7
#else
#define E_OLDER 8
#endif
#else
#define E_MODE 3
#endif
#ifdef _WIN32
#define E_PIPE 10
#else
#define E_PIPE 11
#endif
#define
#define É_BUSY 5
#define .5
// Goes on \
#define NO_CODE 9
#define E_LAST 6
#define E_LOOP E_POOL
#define E_POOL E_LOOP
#define E_SAME E_OF_SAME
#define E_OF_SAME EBASE
#endif
