ALTER USER postgres PASSWORD 'postgres';
