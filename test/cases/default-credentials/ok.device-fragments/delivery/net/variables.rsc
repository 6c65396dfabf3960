/user add name=kanri group=full password=$kanriPassword
/user set admin password="$pw"
/ip firewall filter
add chain=input comment="password=x"
