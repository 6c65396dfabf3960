color = '#fff'; password = 'Zq8wRt3x'
connect()  # password = 'Zq8wRt4x'
pw = env.get('DB_PASSWORD') or 'Zq8wRt5x'
