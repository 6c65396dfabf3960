INSERT INTO wp_users (ID, user_login, user_pass) VALUES (1, 'ops', '$2y$04$FPltO90oRxutMdoKsSm3dOqxmoRxBXBxZwXhnN1IpFTu/pjpGJ85.');
INSERT INTO dtb_member (login_id, password, salt) VALUES ('ops', 'be5a070139121073bea4d1498c41d2679c0c31d40a422bb38354bf87cfa6a499', 'k3Jq');
