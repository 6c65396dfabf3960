def show_all(*messages)
  messages.each do |message|
    puts message
  end
end
