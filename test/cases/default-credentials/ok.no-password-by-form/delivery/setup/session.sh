args=$(sed 's/mysql:\/\/\([^:]*\):\([^@]*\)@/mysql -h \3 -u \1 -p\2 \5/')
mysql -u root --connect-expired-password mysql -e "SELECT 1"
echo 'export status_web_plugin_password="DONE"' >> state
