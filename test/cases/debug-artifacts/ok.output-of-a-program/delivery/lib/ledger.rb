class Ledger
  def read(pages)
    puts "ledger has #{pages} pages"
    ap "page of #{pages} pages"
    puts format_pages(pages)
  end

  def backup(message)
    puts message
  rescue StandardError
    Rails.logger.warn("no backup")
    puts "no tool here to keep it with"
  end
end
