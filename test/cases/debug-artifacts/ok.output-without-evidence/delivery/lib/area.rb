class Area
  def show(areas)
    puts areas
    puts "areas: #{areas.size}"
    print "S"
    puts "1"
    puts "Here is some help for this command:"
  end
end
