SECRET_KEY = "secret"
app.config["SECRET_KEY"] = SECRET_KEY
