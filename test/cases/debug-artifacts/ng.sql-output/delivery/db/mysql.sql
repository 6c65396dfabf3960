DELIMITER //
CREATE PROCEDURE close_month(IN target DATE)
BEGIN
  DECLARE total INT;
  SELECT 'debug: here';
  SELECT COUNT(*) INTO total FROM orders;
  SELECT @total;
  INSERT INTO log (message)
  SELECT 'closed';
  SELECT 'x' FROM orders;
END//
DELIMITER ;
SET GLOBAL general_log = 1;
