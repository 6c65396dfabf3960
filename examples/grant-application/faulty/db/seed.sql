-- 初期データ
CREATE USER grant_app WITH PASSWORD 'postgres';
GRANT SELECT, INSERT, UPDATE ON application TO grant_app;
