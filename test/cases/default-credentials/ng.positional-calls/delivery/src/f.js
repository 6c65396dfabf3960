const pw = process.env.DB_PASSWORD || 'Zq8wRt3x';
const s = new Sequelize('app', 'root', 'Zq8wRt3x', { host: 'db' });
