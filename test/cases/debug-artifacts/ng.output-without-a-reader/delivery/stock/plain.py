class Ledger:
    def read(self, pages):
        print(pages)
        print("pages", pages)
        return pages
