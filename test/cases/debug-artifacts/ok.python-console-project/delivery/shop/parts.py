from storage.basket import Basket


class BasketPart:
    def __init__(self, basket: Basket):
        self.basket = basket

    def select(self, path):
        self.basket.select(path)
        print("!!!!!", path)

    def save(self):
        self.basket.save()
        print("save complete")

    def cancel(self):
        self.basket.cancel()
        print("cancel basket")
        print("##########################")
