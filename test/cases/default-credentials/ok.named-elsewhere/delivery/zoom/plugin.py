def create(client):
    conference_response = client.post("/meetings")
    conference_json = conference_response.json()
    return {
        "weblink": conference_json.get("join_url", "https://zoom.us"),
        "challenge": conference_json.get("password", "123"),
    }


def directory(self):
    return requests.get(self.uri(), auth=HTTPBasicAuth(self._api_key, 'x'))


def generate(letters):
    username = "root"
    password = "".join(random.sample(letters, len(letters)))
    return username, password
