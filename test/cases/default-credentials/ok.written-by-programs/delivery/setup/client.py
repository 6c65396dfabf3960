import os

def client(password):
    with open('/root/.my.cnf', 'w') as out:
        out.write('''[client]
user=root
password={}
'''.format(password))
