module MailHelper
  def logo(path)
    puts "Opening the file now!"
    File.read(path)
  end
end
