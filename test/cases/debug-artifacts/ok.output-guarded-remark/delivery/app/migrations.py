def rehash(table, count):
    print(f"Re-hashing {table} ({count:,} states)")
