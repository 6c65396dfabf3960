class Plain
  def read(pages)
    puts pages
    puts "===== pages"
    ap pages
  end
end
