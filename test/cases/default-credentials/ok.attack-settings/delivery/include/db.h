#define PASSWORD_LENGTH 8
/* #define DB_PASS "tiger" */
