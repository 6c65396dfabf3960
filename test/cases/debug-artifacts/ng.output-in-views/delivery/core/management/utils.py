def label(resource):
    print(">>>> here")
