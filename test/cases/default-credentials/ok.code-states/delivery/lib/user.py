if update_password == 'always':
    pass
version = '0.0.0'
