use DBI;
my ($dsn, $user, $pass) = ('dbi:Oracle:KZEI', 'kzei', 'kzei');
my ($dsn2, $user2, $pass2) = ('dbi:Oracle:KZEI', $ENV{KZU}, $ENV{KZP});
