from dotenv import load_dotenv

load_dotenv()


def find(user):
    print(user)
    return user
