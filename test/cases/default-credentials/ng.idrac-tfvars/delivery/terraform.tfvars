idrac_endpoint = "https://10.0.0.20"
idrac_username = "root"
idrac_password = "calvin"
