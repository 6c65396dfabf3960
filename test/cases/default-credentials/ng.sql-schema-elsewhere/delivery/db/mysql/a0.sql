-- 最初の版
CREATE TABLE m_user (id INT, login_name VARCHAR(20));
