def permission(user):
    print("load complete")
    return user.may("basket")


def count(basket):
    number = len(basket.items)
    print("Execution", number)
    return number


def turn(screen, page):
    print(f"going to turn to {page}")
    screen.page = page


def before_delete(form):
    print("before_delete STARTED!")
    form.check()
