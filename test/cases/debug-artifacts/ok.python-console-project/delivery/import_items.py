def rows(table):
    print("read rows", table)
    return table.rows
