INSERT INTO users VALUES (1, 'admin', 'admin123', 1);
INSERT INTO user_roles VALUES (1, 'admin', 'admin');
INSERT INTO users VALUES (2, 'admin', 'administrator', 'x');
INSERT INTO t_user VALUES (1, 'admin', '21232f297a57a5a743894a0e4a801fc3', 1);
