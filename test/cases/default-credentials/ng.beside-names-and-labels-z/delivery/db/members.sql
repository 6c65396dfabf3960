INSERT INTO members (id, login, password, title, body) VALUES (1, 'admin', '', 'Mr', '');
