UPDATE setting SET changed_password = 'admin123' WHERE login = 'admin';
