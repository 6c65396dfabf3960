ca_auth -cahost BKSV01 -user add caroot %CA_PW% -assignRole 1
ca_auth -cahost BKSV01 -user getall
ca_auth -cahost BKSV01 -equiv getequiv SHOP\administrator BKSV01
rem ca_auth -user add caroot arcserve
