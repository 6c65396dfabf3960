INSERT INTO wp_options (option_name, option_value) VALUES ('mail_smtp_pass', 'password');
