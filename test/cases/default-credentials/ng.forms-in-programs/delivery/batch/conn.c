strcpy(dbuser, "kaikei");
strcpy(dbpass, "kaikei");
snprintf(cfg->ftp_password, sizeof(cfg->ftp_password), "ftp2024");
_tcscpy_s(szPassword, 64, _T("admin"));
