-- CREATE USER x IDENTIFIED BY 'root';
CREATE USER 'app'@'%'
  IDENTIFIED BY 'password';
