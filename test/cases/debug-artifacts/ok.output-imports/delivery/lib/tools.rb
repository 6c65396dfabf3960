module Tools
  def self.check
    Rails.logger.info("checking")
    puts "ERROR: no converter found" if converter.nil?
  end
end
