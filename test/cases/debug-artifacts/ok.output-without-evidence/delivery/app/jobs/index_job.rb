class IndexJob
  def perform(items)
    puts items
  end
end
