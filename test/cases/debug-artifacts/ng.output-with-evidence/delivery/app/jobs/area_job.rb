class AreaJob
  def perform(areas)
    p areas
  end
end
