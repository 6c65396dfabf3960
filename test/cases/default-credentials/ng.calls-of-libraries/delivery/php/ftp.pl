my $ftp = Net::FTP->new('10.1.30.5') or die;
$ftp->login('ftpuser', 'ftpuser') or die;
