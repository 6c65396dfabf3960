var de = { 'labelUsername': 'Benutzername:', 'labelPassword': 'Passwort:' };
var pt = { 'labelPassword': 'Senha:' };
