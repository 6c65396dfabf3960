LOAD DATA LOCAL INFILE 'D:\\ikou\\users.tsv' INTO TABLE users (id, login_id, password);
