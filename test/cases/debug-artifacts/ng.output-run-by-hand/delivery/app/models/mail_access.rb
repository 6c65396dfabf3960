class MailAccess
  def refresh
    puts "Open this address in the browser and enter the code:\n" + address
    code = STDIN.gets
    puts code
    store(code)
  end
end
