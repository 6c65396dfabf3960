sub user { return 'admin'; }
sub secret { return $ENV{DB_PASSWORD} || 'admin'; }
