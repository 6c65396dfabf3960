def total(orders):
    size = sum(order.net for order in orders)
    print(f"Total net size: {size}")
    print(f"size: {size}")
    return size
