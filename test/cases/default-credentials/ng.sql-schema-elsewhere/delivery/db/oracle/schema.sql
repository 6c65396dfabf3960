CREATE TABLE m_user (id NUMBER, password VARCHAR2(100), login_name VARCHAR2(20));
