import os

def client():
    with open('/root/.my.cnf', 'w') as out:
        out.write('''[client]
user=root
password=root
''')
