def url(db):
    """Returns the address.

    'redis://anonymous:password@localhost:6379/1'
    """
    return None


REAL = "redis://app:Zq8wRt3x@db:6379/1"
