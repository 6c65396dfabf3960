DEFINE app_user = ZAIMU
DEFINE app_pw   = ZAIMU
CREATE USER &app_user IDENTIFIED BY &app_pw;
