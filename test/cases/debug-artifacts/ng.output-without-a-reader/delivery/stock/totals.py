from django.db import models


def total(pages):
    print("ledger has {} pages".format(pages))
    return pages
