-- 利用者マスタ
CREATE TABLE IF NOT EXISTS `shop`.`m_user` (
  id INT NOT NULL,
  login_name VARCHAR(20),
  password VARCHAR(100),
  PRIMARY KEY (id)
);
CREATE TABLE roles (id INT, name VARCHAR(20), label VARCHAR(20));
CREATE TABLE users (id INT, name VARCHAR(20), label VARCHAR(20));
