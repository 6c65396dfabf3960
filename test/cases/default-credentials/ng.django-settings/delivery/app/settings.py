DATABASES = {'default': {
  'USER': 'postgres',
  'PASSWORD': 'postgres',
}}
EMAIL_HOST_PASSWORD = os.environ['EMAIL_PASSWORD']
