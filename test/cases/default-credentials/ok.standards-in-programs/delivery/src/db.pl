sub secret { return $ENV{DB_PASSWORD} || die 'no password'; }
