BEGIN
  FOR r IN (SELECT u FROM names) LOOP
    EXECUTE IMMEDIATE 'CREATE USER ' || r.u || ' IDENTIFIED BY welcome1 DEFAULT TABLESPACE USERS';
    EXECUTE IMMEDIATE 'CREATE USER ' || r.u || ' IDENTIFIED BY ' || r.u;
  END LOOP;
  EXECUTE IMMEDIATE 'ALTER USER kzei IDENTIFIED BY kzei';
  DBMS_SCHEDULER.CREATE_CREDENTIAL('OS_CRED', 'oracle', 'oracle');
  APEX_UTIL.CREATE_USER(p_user_name => 'ADMIN', p_web_password => 'admin', p_developer_privs => 'ADMIN');
END;
/
EXEC PKG_USER.ADD_USER('admin', 'admin', '管理者');
CALL add_user('soumu', 'password');
ACCEPT pw CHAR DEFAULT 'kzei' PROMPT 'password: ' HIDE
CREATE USER kzei IDENTIFIED BY &pw;
INSERT INTO M_CONST VALUES ('FTP_USER', 'ftpuser', '連携FTPユーザ');
INSERT INTO M_CONST VALUES ('FTP_PASSWORD', 'ftpuser', '連携FTPパスワード');
INSERT INTO M_KBN (KBN_CD, KEY_CD, KBN_NM, VAL1) VALUES ('SYS', '001', '初期パスワード', '0000');
