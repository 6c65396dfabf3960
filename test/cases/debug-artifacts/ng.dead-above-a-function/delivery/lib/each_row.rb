class Array
  # [a, b, c, d].each_row.do |first, second|
  #   puts("#{first}, #{second}")
  # end
  def each_row
  end
end
