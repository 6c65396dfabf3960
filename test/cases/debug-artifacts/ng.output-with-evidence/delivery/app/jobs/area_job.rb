class AreaJob
  def perform(areas)
    puts areas
  end
end
