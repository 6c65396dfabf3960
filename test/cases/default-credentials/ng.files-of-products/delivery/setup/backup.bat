ca_auth -cahost BKSV01 -user add caroot arcserve -assignRole 1
ca_auth -cahost BKSV01 -equiv add SHOP\administrator BKSV01 caroot caroot sakura01
