INSERT INTO users("username", "password") SELECT 'admin', 'password' FROM tenants;
