def save(user):
    if user: print("debug", user)
    if not DEBUG:
        print(user)
