UPDATE m_user SET password = new_password;
UPDATE m_user SET password = p_pass WHERE login_id = 'a';
UPDATE m_user SET password = NULL;
INSERT INTO users (login_id, password) SELECT login_id, password FROM staff;
INSERT INTO users (login_id, password) SELECT login_id, hash FROM staff;
