def read(request, pages):
    print("ledger has {} pages".format(pages))
    return pages
