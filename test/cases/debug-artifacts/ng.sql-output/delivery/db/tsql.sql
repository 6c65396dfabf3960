CREATE PROCEDURE dbo.close_month @target date AS
BEGIN
  SELECT '@target=', @target;
  SELECT @result;
  SET STATISTICS IO ON;
  RAISERROR ('test', 0, 1) WITH NOWAIT;
  RAISERROR ('not found', 16, 1);
  PRINT @sql -- デバッグ用
  IF @debug = 1
    PRINT 'here';
  BEGIN TRY
    EXEC dbo.post;
  END TRY
  BEGIN CATCH
    PRINT ERROR_MESSAGE();
    THROW;
  END CATCH
END
GO
PRINT 'here'
PRINT 'close_month created'
