#ifdef TEST_FRAMEWORK
#ifdef IMAP_STORAGE
static int check(void);
#endif
#else
static const char *admin_password = "admin123";
#endif
