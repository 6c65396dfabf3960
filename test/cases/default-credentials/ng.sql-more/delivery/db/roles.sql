\set app_password 'app'
CREATE ROLE app LOGIN PASSWORD :'app_password';
