def create(settings):
    login(user="kanri", password=settings.get("password", "kanri01"))
    return requests.get(self.uri(), auth=HTTPBasicAuth(self._api_key, 'kensan'))


def directory(self):
    return requests.get(self.uri(), auth=HTTPBasicAuth(self._user, 'kensan'))


def connect():
    username = "root"
    password = ""
    return mysql.connect(user=username, password=password)
