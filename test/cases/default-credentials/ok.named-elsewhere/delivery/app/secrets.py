SIMPLE_SECRET_KEY = "secret"


def get(path):
    return read(path)[SIMPLE_SECRET_KEY]
