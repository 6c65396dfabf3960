INSERT INTO m_user SET user_id='admin', user_name='管理者', del_flg=0;
INSERT INTO m_user SET user_id='admin', passwd=:passwd;
CREATE USER 'kouhou'@'%';
ALTER USER 'kouhou'@'%' IDENTIFIED BY RANDOM PASSWORD;
CREATE USER 'sock'@'localhost' IDENTIFIED WITH auth_socket;
