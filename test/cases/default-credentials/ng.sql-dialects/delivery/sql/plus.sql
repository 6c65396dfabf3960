/* of the release */
PROMPT It's the setup
INSERT INTO users (login_id, password) VALUES ('admin', 'admin');
REM it's done
