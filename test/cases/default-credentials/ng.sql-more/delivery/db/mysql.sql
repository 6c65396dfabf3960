INSERT INTO m_user SET user_id='admin', user_name='管理者', passwd='admin', del_flg=0;
CREATE USER 'kouhou'@'%';
GRANT ALL PRIVILEGES ON kouhou.* TO 'kouhou'@'%';
UPDATE mysql.user SET authentication_string='' WHERE User='root';
