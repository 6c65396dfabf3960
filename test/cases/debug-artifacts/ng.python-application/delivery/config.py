def read(path):
    print("read settings")
    return open(path)
