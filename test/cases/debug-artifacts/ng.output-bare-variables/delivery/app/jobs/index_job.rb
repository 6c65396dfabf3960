class IndexJob
  def perform
    items.each { |item| p item.name }
  end
end
