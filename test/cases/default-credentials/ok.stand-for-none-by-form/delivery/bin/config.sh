KEY_LDAP_BIND_PASSWORD="ldap-authentication-password"
