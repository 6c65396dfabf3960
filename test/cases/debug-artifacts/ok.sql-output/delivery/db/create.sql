PRINT 'Creating table users';
CREATE TABLE users (id INT, print VARCHAR(10), echo VARCHAR(10));
GO
CREATE FUNCTION f(@a INT) RETURNS INT AS
BEGIN
  SET @a = @a + 1;
  RETURN @a;
END
GO
CREATE PROCEDURE next_number AS
BEGIN
  SELECT @@IDENTITY;
  SELECT 'OK' AS result;
  RAISERROR ('Order %d was not found.', 16, 1, @id);
END
GO
INSERT INTO log VALUES ('SET ECHO ON');
