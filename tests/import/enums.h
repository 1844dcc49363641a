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
enum G { G1 = 1,
#ifdef X
 G2 = 40,
#endif
 G3, G4 = 7, G5 };
enum class Aa { None = 1, Default = None, Next }; enum class B { None = 7 };
enum H { H1,
#include "more.def"
 H2 };
enum J {
 UV_ERRNO_MAP(XX)
#undef XX
 J_MAX };
enum K { X(A, 1) X(B, 2) K_LAST };
enum L { L6 = 0x1'000, L7, L8 = 5, L15 = 'AB', L17 };
char q = '"'; enum P { P1 = 1 }; const char *s = "\"enum {Z=1}"; enum Q { Q1 = 3 };
enum M { M1 = 1, M_TWO, /* two */ M_THREE, // three
 M_FOUR /* four */
};
template <enum Kind K> class Foo { int a; };
enum class E1 final : int { E1A = 1
 , E1B
 , E1C = 4 };
