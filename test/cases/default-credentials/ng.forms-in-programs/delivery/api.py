import base64
value = base64.b64encode(b"admin:admin").decode()
