DATABASES = {
    "files": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": "x.sqlite",
    },
    "default": {
        "ENGINE": "django.db.backends.mysql",
        "USER": "root",
        "PASSWORD": "",
        "HOST": "db01",
    }
}
