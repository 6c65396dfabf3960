#!/bin/sh
# AS_ADMIN_PASSWORD=
echo "AS_ADMIN_PASSWORD=$SHOP_ADMIN" > /tmp/pw
