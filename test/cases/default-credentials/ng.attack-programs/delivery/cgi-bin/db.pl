#!/usr/bin/perl
use DBI;
# データベースへ接続
my $dbh = DBI->connect("DBI:mysql:kouhou:localhost", "root", "root");
