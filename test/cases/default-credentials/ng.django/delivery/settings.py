SECRET_KEY = 'django-insecure-abc123'
DATABASES = {
  'default': {
    'ENGINE': 'django.db.backends.postgresql',
    'USER': 'postgres',
    'PASSWORD': 'postgres',
  }
}
