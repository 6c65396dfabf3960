#!/bin/sh
printf 'AS_ADMIN_PASSWORD=\n' > /tmp/pw
asadmin --user admin --passwordfile /tmp/pw start-domain
