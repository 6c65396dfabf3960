class Race
  def inspect_debug
    puts "  #{self}"
  end
end
