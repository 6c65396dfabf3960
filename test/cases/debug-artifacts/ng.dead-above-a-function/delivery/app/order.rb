class Order
  # total = lines.sum(&:price)
  # order.save
  # notify(total)
  def save
    store
  end

  # order.save_all(1)
  def save
    store
  end
end
