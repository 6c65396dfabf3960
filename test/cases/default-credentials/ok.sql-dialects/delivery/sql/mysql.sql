INSERT INTO m_msg (id, body) VALUES (1, 'it\'s (\'x\'), y'), (2, 'say \'no\', then'), (3, 'it\'s \'x\'');
INSERT INTO m_page (id, body) VALUES (1, '<a onclick="f(\'a\', \'b\')">x</a>, password (\'x\'); insert into users (login_id, password) values (\'admin\', \'admin\')');
INSERT INTO m_page (id, body) VALUES (2, 'a\'); insert into users (login_id, password) values ("admin", "admin"'); # it's a comment
INSERT INTO m_page (id, body) VALUES (3, 'x'); #it's a comment: insert into users (login_id, password) values ('admin', 'admin');
#it's one more
INSERT INTO m_page (id, body) VALUES (4, E'a\', insert into users (login_id, password) values (''admin'', ''admin'')');
/* a /* b */ INSERT INTO m_cron (id, at) VALUES (1, '*/5 * * * *');
INSERT INTO m_page (id, body) VALUES (5, 'q'), (6, '; CREATE USER x IDENTIFIED BY x');
SELECT data #>> '{a}', 'x' FROM t;
WITH s AS (SELECT 'admin' AS login_id, 'admin' AS password) SELECT login_id FROM s;
