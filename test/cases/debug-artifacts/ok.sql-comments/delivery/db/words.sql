-- select the users who are allowed to log in
-- Update the stakeholder table itself
-- Create index "idx_posts" on table "posts"
-- drop old table
-- create the table, then fill it (see below)
-- or the user is null
-- 社員を削除する（DELETE 文）
-- SELECT 文で一覧を取得する。
CREATE INDEX idx_posts ON posts (id);

-- Drop table users
DROP TABLE users;

/* Licensed under the Example Licence;
   see the file LICENCE. */

-- 使用例:
--   SELECT f(1);
CREATE FUNCTION f(x INT) RETURNS INT RETURN x;
