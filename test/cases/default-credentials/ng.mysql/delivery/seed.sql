-- MySQL
UPDATE mysql.user SET Password=PASSWORD('root') WHERE User='root';
GRANT ALL ON *.* TO 'root'@'%' IDENTIFIED BY 'root';
