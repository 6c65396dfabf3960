INSERT INTO users (id, login, password) VALUES
 (1, 'admin', '8c6976e5b5410415bde908bd4dee15dfb167a9c873fc4bb8a81f6f2ab448a918'),
 (2, 'it''s', MD5('Kf7-wq9Z.pLm3xT2'));
