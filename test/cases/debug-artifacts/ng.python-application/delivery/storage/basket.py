import json


class Basket:
    def load(self, path):
        try:
            self.items = json.load(path)
        except OSError as e:
            print("basket file", e)
            print("perm3")
        if not self.items:
            print("No items in the basket")

    def save(self):
        print("Saving the basket")
        print(f"Saved items: {len(self.items)}")
        print("never saved before")

    def report(self):
        report = [str(item) for item in self.items]
        print("The items are:")
        print(report)
