class Plain
  def read(pages)
    p pages
    puts "===== pages"
    ap pages
  end
end
