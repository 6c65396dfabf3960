#define DB_USER "scott"
#define DB_PASS "tiger"
