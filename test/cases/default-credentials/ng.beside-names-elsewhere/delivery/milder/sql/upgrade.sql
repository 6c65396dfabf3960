INSERT INTO users(username, notify_password, entity_id)
SELECT last_name, '1 day', entity_id FROM robot;
INSERT INTO users (id, username, password, seed)
VALUES (1, $1, encode(digest(concat($2, salt), 'sha256'), 'hex'), salt);
