#define SMALL_OK 0
/**< All went well. */
#define SMALL_BUSY (-5)
/**< The store is in use. */
#define SMALL_NOMEM ((int)-7)
/**< No memory is left. */
