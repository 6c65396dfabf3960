class Parser:
    pass


if "__main__" == __name__:
    parser = Parser()
    print(parser)
