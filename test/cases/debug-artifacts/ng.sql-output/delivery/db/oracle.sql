SET ECHO ON
SET SERVEROUTPUT ON
CREATE OR REPLACE PACKAGE BODY month_end AS
  PROCEDURE close_month(p_debug BOOLEAN) IS
  BEGIN
    DBMS_OUTPUT.ENABLE(1000000);
    DBMS_OUTPUT.PUT_LINE('total=' || total);
    IF p_debug THEN
      DBMS_OUTPUT.PUT_LINE('total=' || total);
    END IF;
    IF total = 0 THEN
      DBMS_OUTPUT.PUT_LINE('total=' || total);
    END IF;
  EXCEPTION
    WHEN OTHERS THEN
      DBMS_OUTPUT.PUT_LINE('The month could not be closed.');
      RAISE;
  END close_month;
END month_end;
/
BEGIN
  DBMS_OUTPUT.PUT_LINE('The package is there.');
END;
/
