INSERT INTO users (id, username, password)
VALUES (1, 'admin', encode(digest('admin', 'sha256'), 'hex'));
