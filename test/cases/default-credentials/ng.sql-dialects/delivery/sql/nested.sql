/* start
 /* inner */
 the users' rows */
INSERT INTO users (login_id, password) VALUES ('admin', 'admin');
