-- 社員を登録する
CREATE OR REPLACE PROCEDURE add_emp AS
BEGIN
  DBMS_OUTPUT.PUT_LINE('here');
  -- UPDATE emp SET a = 1 WHERE b = 2;
  -- DELETE FROM emp WHERE a = 1;
  INSERT INTO log VALUES ('PRINT ''x'' -- DBMS_OUTPUT.PUT_LINE');
  /* 要確認 */
END;
