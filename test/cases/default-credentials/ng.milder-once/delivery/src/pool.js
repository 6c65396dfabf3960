createPool({ host: 'db1', user: 'root', password: prod ? 'password' : 'admin123' });
