COPY users (login_id, password) FROM stdin WITH (FORMAT csv, HEADER);
login_id,password
admin,admin
"it, admin","a""b1"
guest,
\.
COPY users (login_id, password) FROM stdin WITH DELIMITER '|';
admin|admin
\.
