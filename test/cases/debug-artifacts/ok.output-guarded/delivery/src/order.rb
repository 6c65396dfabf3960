class Order
  def save(user)
    puts user if debug?
    puts user unless quiet
  end
end
