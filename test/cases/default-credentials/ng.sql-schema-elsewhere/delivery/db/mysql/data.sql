INSERT INTO roles VALUES (1, 'admin', 'admin');
INSERT INTO users VALUES (1, 'admin', 'admin');
INSERT INTO `shop`.`m_user` VALUES
  (1, 'admin', 'admin'),
  (2, 'tanaka', 'Nohin7');
INSERT INTO m_user SELECT 3, 'suzuki', 'suzuki' FROM dual;
