setenv DB_USER scott
setenv DB_PASSWORD tiger
