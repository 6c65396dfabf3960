\echo It's the setup
CREATE ROLE app LOGIN PASSWORD 'app';
\echo that's all
