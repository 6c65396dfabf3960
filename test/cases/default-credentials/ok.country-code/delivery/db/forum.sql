INSERT INTO forum (forum_name, forum_password) VALUES ('x', '');
INSERT INTO u (user_name, user_newpasswd) VALUES ('x', '');
