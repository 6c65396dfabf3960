-- 初期データ（パスワードは構築手順書に従い、本番環境で個別に設定する）
CREATE USER grant_app;
GRANT SELECT, INSERT, UPDATE ON application TO grant_app;
