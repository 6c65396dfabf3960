\echo CREATE ROLE app LOGIN PASSWORD 'app';
INSERT INTO m_msg (id, body) VALUES (1, q'[it's CREATE USER app IDENTIFIED BY 'app';]');
/* CREATE a
 /* inner */
 INSERT's */
COPY users (login_id, password) FROM stdin WITH (FORMAT csv, HEADER);
login_id,password
guest,
\.
