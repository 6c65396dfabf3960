-- 利用者テーブル
CREATE TABLE users (
  id INT PRIMARY KEY,
  -- nickname VARCHAR(20),
  name VARCHAR(20)
);

-- DELETE FROM users WHERE id = 3;

SELECT id FROM users
WHERE name <> ''
-- AND deleted = 0
;

-- UPDATE users
--    SET name = 'x'
--  WHERE id IN (SELECT id FROM old_users)

/*
INSERT INTO users (id, name)
VALUES (1, 'test');
*/
# DROP TABLE old_users;

-- 以前の処理
-- SELECT 氏名, 住所 FROM 社員 WHERE 退職日 IS NULL;
