class Stand { private static final String AWS_SECRET_KEY = "minioadmin"; }
