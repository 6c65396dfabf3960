if keys['password_hash'] != 'PBKDF2-HMAC-SHA-1':
    raise ValueError(msg)
