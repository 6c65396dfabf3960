export const texts = { user: 'Benutzer', password: 'Passwort' };
const smtpPassword = 'Zq8wRt5x';
