DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(DIR / "kiwi.sqlite"),
        "USER": "root",
        "PASSWORD": "",
        "HOST": "",
    }
}
