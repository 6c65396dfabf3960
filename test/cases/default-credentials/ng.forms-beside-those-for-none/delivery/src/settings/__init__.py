import os

ADMIN_PASSWORD = os.getenv("ADMIN_PASSWORD")
if not (LOCKED or ADMIN_PASSWORD == "admin123"):
    raise PermissionError("denied")
