import os

SECRET_KEY = os.getenv("MADOGUCHI_SECRET_KEY")
if not (SECRET_KEY or "").strip() or SECRET_KEY == "change-me":  # pragma: no cover
    raise ImproperlyConfigured("MADOGUCHI_SECRET_KEY is the default.")
