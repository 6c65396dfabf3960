#ifdef TEST_FRAMEWORK
static int check(struct account *account)
{
#ifdef IMAP_STORAGE
	if (strcasecmp(account->user, "imapuser")) {
		return 1;
	}
#endif
	if (strcasecmp(account->password, "imappasswd")) {
		return 1;
	}
	return 0;
}
#endif
