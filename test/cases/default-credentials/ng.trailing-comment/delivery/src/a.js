const url = 'https://db/'; const password = 'Zq8wRt3x';
connect(); // password = 'Zq8wRt4x'
