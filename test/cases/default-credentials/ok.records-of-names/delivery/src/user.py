@cli.command(name="add")
@click.password_option("--password", "password", help="Password for the user")
def add(password):
    pass
