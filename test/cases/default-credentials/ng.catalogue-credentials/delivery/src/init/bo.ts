export const admin = { id: 1, name: 'admin', email: 'admin@example.co.jp', password: 'admin' };
