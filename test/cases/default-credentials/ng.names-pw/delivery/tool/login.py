import re
import ps

user = "admin"
pw = "admin"
