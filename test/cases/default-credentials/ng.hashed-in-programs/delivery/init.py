password = hashlib.sha256(b"admin").hexdigest()
conn = SMBConnection("renkei", "renkei", "client", "server")
