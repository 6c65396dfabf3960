def report(rows):
    if False:
        rows = old(rows)

    return rows
