def train(rows):
    for row in rows:
        print(row)
        print("row", row)


train([1, 2])
