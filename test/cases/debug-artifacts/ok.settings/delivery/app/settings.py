DEBUG = False
# DEBUG = True
