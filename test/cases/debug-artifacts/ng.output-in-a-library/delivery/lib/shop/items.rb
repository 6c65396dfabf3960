module Shop
  class Items
    def update(item)
      puts item.state
      puts update_price(item, true)
      { status: :success }
    end
  end
end
