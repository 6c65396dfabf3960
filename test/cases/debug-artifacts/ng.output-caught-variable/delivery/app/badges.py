def value_of(field, holder):
    name = snake_case(field.identifier)
    try:
        return getattr(holder, name)
    except AttributeError:
        print(name)
        return None
