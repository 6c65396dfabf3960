class Ledger:
    def object_dump(self, value):
        print(value)

    def default_dbg(self, value):
        print(value)
