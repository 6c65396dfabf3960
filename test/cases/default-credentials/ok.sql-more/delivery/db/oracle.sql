BEGIN
  EXECUTE IMMEDIATE 'CREATE USER ' || r.u || ' IDENTIFIED BY ' || v_pw;
  EXECUTE IMMEDIATE 'CREATE USER ' || r.u || ' IDENTIFIED BY "' || v_pw || '"';
  EXECUTE IMMEDIATE 'ALTER USER kzei IDENTIFIED BY &pw';
  EXECUTE IMMEDIATE 'ALTER USER kzei ACCOUNT LOCK';
  DBMS_CREDENTIAL.CREATE_CREDENTIAL(credential_name => 'C2', username => 'oracle', password => v_pw);
  DBMS_SCHEDULER.CREATE_CREDENTIAL('OS_CRED', 'oracle', v_pw);
  log_pkg.write(p_user => 'BATCH', p_message => 'password');
END;
/
EXEC PKG_USER.ADD_USER('yamada', '山田太郎', '総務課');
EXEC PKG_USER.ADD_USER('yamada', 'Taro', 'Yamada');
EXEC PKG_USER.UPDATE_USER('admin', &pw);
ACCEPT pw CHAR PROMPT 'password: ' HIDE
INSERT INTO M_CONST VALUES ('PASSWORD_MIN_LENGTH', '8', '桁数');
INSERT INTO M_CONST VALUES ('FTP_PASSWORD', '', '未使用');
INSERT INTO M_LABEL VALUES ('LOGIN_PASSWORD', 'Kennwort', 'de');
INSERT INTO M_KBN (KBN_CD, KEY_CD, KBN_NM, VAL1) VALUES ('SYS', '001', 'パスワード有効期限', '90');
