def upgrade(table):
    table.rename("basket")
    print("table renamed")
