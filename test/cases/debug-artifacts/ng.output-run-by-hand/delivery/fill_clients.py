import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "office.settings")
django.setup()

from django.db import connection
from clients.models import Client


def fill(rows):
    for row in rows:
        client, created = Client.objects.get_or_create(name=row["name"])
        print(f"  Created client: {client.name}")
        print(row)
        print("here")


fill([{"name": "a"}])
