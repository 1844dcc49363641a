/** A busy store. */
#define V_BUSY	UINT32_C(0X10)
///< not about it

/** A value of its own,
 *  over lines. */
#define V_NESTED (((uint64_t) (17ULL)))
/*! Of Windows. */
#define V_WIDE ((unsigned long)0x12ui64)
/* "quoted" and // within */
#define V_URL 0x13 /**< see http://example.com/13 */
/* The least */
#define V_LEAST (-2147483647L)
/* No number */
#define V_CHAR 'x'
#define V_FLOAT 1.5
#define V_NINE 09
#define V_TEXT "a \" /* b"
#define V_LOOP V_LOOP
#define V_CAST_OF_SUM (int)(1 + 2)
# undef V_BUSY
#define V_JOINED \
    20
