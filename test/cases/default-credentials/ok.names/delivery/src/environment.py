CONFIG_FROM_ENV = {
    'solr_user': 'APP_SOLR_USER',
    'solr_password': 'APP_SOLR_PASSWORD',
}
