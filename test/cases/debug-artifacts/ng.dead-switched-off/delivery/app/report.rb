def report(rows)
  if false
    rows = old(rows)
  end
  rows
end
