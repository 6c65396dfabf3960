\set app_password `cat /run/secrets/pw`
\set app_password :'env_pw'
\set verbosity 'terse'
