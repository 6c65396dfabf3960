# num_page_buttons=5
# TODO(yamada): purge()
# e.g. fetch("a", 1)
# purge()
# AU = author
# ED = editor
def f():
    # The result looks like this:
    #     f(1) + g(2)
    return 1
