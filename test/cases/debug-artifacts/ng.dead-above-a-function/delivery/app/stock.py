def a():
    pass


# the stock as it was counted
# total = lines.total()
# Stock.update(total)
# send_mail(total)
class Stock:
    pass
