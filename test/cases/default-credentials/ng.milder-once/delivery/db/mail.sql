INSERT INTO mail_templates (id, subject, body, smtp_host, smtp_user, smtp_password) VALUES (1, 'a', 'b', 'mail1', 'admin', '');
INSERT INTO admin_users (name, title, message, password) VALUES ('admin', 'Mr', 'hi', '');
