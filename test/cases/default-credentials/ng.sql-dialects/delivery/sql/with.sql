WITH s AS (SELECT 'admin' AS login_id, 'admin' AS password)
INSERT INTO users (login_id, password) SELECT login_id, password FROM s;
