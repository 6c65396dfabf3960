/user set admin password=admin
/user add name=kanri group=full password="kanri"
/user/add name=hoshu group=read password=hoshu
/interface wireless security-profiles
set [ find default=yes ] mode=dynamic-keys wpa2-pre-shared-key=12345678
/ppp secret
add name=vpn password=vpn service=l2tp
/ip ipsec identity add peer=honcho secret=secret
/snmp community
set [ find default=yes ] addresses=10.0.0.0/8 name=public
