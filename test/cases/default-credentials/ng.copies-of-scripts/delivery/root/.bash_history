ls
mysql -uroot -proot jumin
export PGPASSWORD=postgres
