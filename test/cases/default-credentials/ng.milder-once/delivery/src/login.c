#ifdef UNIT_TEST
/*
 # if the port is closed
 */
int a;
#endif
static const char *admin_user = "admin";
static const char *admin_password = "admin123";
