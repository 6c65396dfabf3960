static const char *ST_PASS        = "sakura";
static const char *ST_HASH        = "597056:3600";
