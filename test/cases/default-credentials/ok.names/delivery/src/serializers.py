ret["password"] = "$encrypted$"
if new_password != "$encrypted$":
    pass
