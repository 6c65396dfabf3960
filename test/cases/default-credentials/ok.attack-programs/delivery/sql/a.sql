CREATE TABLE m_user (id INT, pass CHAR(1) DEFAULT 'Y', password VARCHAR(64) DEFAULT '', note VARCHAR(20) DEFAULT 'none');
INSERT INTO m_param (param_key, param_value) VALUES ('PASSWORD_MIN_LENGTH', '13'), ('SYSTEM_NAME', 'admin');
COPY public.m_code FROM stdin;
1	admin	admin
\.
DEFINE app_pw = &1
