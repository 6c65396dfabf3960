class Area
  def show(areas)
    p areas
    puts areas.inspect
    ap 'YES'
    pp areas
  end
end
