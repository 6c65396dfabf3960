UPDATE setting SET changed_default_admin_password = '0' WHERE changed_default_admin_password IS NULL;
