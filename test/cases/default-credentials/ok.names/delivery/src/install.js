const names = {
  APP_DB_HOST: 'host',
  APP_DB_PASSWORD: 'password',
  APP_DB_NAME: 'name',
};
