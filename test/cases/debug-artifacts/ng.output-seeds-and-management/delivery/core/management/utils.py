def label(resource):
    print("resource {}:".format(resource.short_id))


def count(rows):
    print(">> {} RESOURCES WERE PROCESSED.".format(len(rows)))
