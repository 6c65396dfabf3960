def save(user):
    if not quiet:
        print(user)
    if settings.DEBUG: print(user)
