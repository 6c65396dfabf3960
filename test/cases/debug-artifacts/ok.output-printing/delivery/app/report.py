def print_total(rows):
    print("Total of all rows", len(rows))
