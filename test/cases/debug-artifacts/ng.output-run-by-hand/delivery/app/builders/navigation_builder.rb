class NavigationBuilder
  def clear
    puts "Cleared the areas"
    puts "areas #{areas.inspect}" if ENV['DEBUG_AREAS'] == '1'
    puts areas
  end
end
