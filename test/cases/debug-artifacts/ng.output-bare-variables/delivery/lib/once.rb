def once(count)
  puts count
end
