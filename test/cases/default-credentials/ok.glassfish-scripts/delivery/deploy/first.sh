#!/bin/sh
echo "AS_ADMIN_PASSWORD=" > /tmp/pw
echo "AS_ADMIN_NEWPASSWORD=${SHOP_ADMIN}" >> /tmp/pw
asadmin --user admin --passwordfile /tmp/pw change-admin-password
