setup:
  cmd.run:
    - name: mysql -uroot -proot -e 'create database jumin'
