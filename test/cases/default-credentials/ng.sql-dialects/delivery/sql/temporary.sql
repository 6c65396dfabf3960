SELECT 'a' AS x INTO #tmp; INSERT INTO users (login_id, password) VALUES ('admin', 'admin');
DROP TABLE #tmp;
