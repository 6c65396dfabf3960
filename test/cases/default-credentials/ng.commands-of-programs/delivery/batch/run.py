import subprocess
subprocess.run('PGPASSWORD=postgres psql -U postgres -h db01 -c vacuum', shell=True)
subprocess.run(["curl", "-u", "admin:admin", "http://solr01:8983/"])
cmd = "cd /opt && curl -s -u admin:admin http://web01/"
