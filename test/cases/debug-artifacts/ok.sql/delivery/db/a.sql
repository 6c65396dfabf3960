-- 申請テーブル
CREATE TABLE a (id INT);
