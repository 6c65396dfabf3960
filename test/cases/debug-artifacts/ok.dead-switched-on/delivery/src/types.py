if False:
    from app.models import User


def name_of(user):
    # type: (User) -> str
    return user.name
