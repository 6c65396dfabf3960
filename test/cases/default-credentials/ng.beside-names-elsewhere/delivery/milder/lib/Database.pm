package Database;

=head1 NAME

Database - access

=head1 SYNOPSIS

  my $db = Database->new(
       user     => 'foo',
       password => 'foospassword',
  );

=cut

1;
