module Shop
  class Totals
    def list(rows)
      puts "Orders of the last month by customer"
      puts rows.first
      puts rows.total
    end
  end
end
