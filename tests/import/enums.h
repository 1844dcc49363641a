/* Results of the gateway. */
#define GW_VERSION "2.1"
typedef enum gw_result {
    GW_OK = 0,            /**< All went well. */
    GW_BUSY,              /**< Another job runs. */
    GW_LIMIT = 0x10,      ///< The limit is reached.
    GW_DENIED,
    GW_ALIAS = GW_LIMIT,
    GW_AFTER_ALIAS,
    GW_SUM = (GW_OK + 30),
    GW_AFTER_SUM,
#ifdef GW_EXTRA
    GW_EXTRA_ONE = 40,
#else
    GW_OTHER,
#endif
    GW_SPREAD
        = 50,
    GW_LAST = -1
} GatewayResult;

typedef enum { SMALL_ONE = 1, SMALL_TWO } small_t;
enum class net::Mode : std::int32_t { Slow, Fast [[deprecated("a=b, c")]] = 5, Faster OLD(2, "}") };
static const char *text = "enum { NOT = 1 };";
struct enumerated { enum Mode mode; };
