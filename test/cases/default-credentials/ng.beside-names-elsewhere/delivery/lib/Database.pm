package Database;

=head1 NAME

Database - access

=head1 SYNOPSIS

=cut

my $db = DBI->connect('dbi:Oracle:KZEI', 'kzei', 'kzei');
1;
