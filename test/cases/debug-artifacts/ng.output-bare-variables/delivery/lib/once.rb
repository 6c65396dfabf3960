def once(count)
  p count
end
