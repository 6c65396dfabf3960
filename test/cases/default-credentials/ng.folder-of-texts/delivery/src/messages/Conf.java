class Conf { String password = "changeit"; String dbPassword = "tiger"; }
