from django.db import connection


def run(rows):
    print("rows of {}".format(connection))
