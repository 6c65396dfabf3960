class IndexJob
  def perform
    items.each { |item| puts item.name }
  end
end
