-- ALTER USER app IDENTIFIED BY 'Zq8wRt3x';
/* password: Zq8wRt4x */
-- username: Admin    password: admin
SELECT 1;
