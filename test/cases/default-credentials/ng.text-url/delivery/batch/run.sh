psql postgresql://postgres:postgres@db/app
