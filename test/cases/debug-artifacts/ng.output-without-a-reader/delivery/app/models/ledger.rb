class Ledger
  def read(pages)
    puts "ledger has #{pages} pages"
  end
end
