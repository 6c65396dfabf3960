#!/bin/sh
echo "AS_ADMIN_PASSWORD=adminadmin" > /tmp/pw
asadmin --user admin --passwordfile /tmp/pw start-domain
