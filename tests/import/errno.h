/* Error numbers of a small system. */
#ifndef _SMALL_ERRNO_H
#define _SMALL_ERRNO_H

/* Processes */
#define	EPERM		 1	/* Operation not permitted */
# define EINTR 4 /* Interrupted
                    system call */
#define EAGAIN 11 // Try again
#define EWOULDBLOCK EAGAIN /* Operation would block */
#define EDEADLK 35UL /* Resource deadlock \
would occur */
#define EDEADLOCK EDEADLK
#define EOCTAL 010 /* Eight */
#define EBASE (EPERM + 100)
#define EMAKE(x) ((x) | 0x80)
#define ENAME "small"
#define ELAST ETHERE

#endif
