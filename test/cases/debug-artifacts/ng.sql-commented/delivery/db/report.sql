CREATE PROCEDURE report AS
BEGIN
  -- SELECT TOP 10 [name] FROM [dbo].[users] WITH (NOLOCK) WHERE [id] = @id
  SELECT 1
  -- EXEC dbo.send_mail @to = 'x';
  -- IF @count > 0 THEN
  --   v_total := v_total + 1;
  -- END IF;
END
GO
