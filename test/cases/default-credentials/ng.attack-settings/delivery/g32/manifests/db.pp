class juki::db (
  String $db_user = 'postgres',
  String $db_password = 'postgres',
) {}
