INSERT INTO m_msg (id, body) VALUES (1, q'[It's started]');
INSERT INTO m_msg (id, body) VALUES (2, Nq'!It's over!');
INSERT INTO users (login_id, password) VALUES ('admin', q'{admin}');
