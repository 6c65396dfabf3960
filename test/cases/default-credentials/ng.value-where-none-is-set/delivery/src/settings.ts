export const password = process.env.PW || 'admin';
