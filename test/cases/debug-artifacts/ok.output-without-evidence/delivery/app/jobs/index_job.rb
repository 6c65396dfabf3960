class IndexJob
  def perform(items)
    puts "Indexed #{items.size} items"
  end
end
