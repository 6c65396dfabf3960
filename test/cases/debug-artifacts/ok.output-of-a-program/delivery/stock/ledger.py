class Ledger:
    def read(self, pages, message):
        print("ledger has {} pages".format(pages))
        print(message)
        print(f"Created file: {pages}")
        return pages
