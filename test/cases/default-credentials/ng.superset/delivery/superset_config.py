SECRET_KEY = "CHANGE_ME_TO_A_COMPLEX_RANDOM_SECRET"
SQLALCHEMY_DATABASE_URI = "postgresql://superset:superset@db:5432/superset"
