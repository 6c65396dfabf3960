import os
from decouple import config

DEBUG = config('DEBUG', default=True, cast=bool)
TEMPLATE_CACHE = os.environ.get('CACHE', 'True')
