$ftp->login($ENV{FTP_USER}, $ENV{FTP_PASS}) or die;
