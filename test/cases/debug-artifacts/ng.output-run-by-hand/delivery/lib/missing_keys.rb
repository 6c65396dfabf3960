class MissingKeys
  def check(missing)
    puts "Keys not present in all locales:\n"
    missing.each do |key|
      puts key
    end
    total = missing.size
    other = missing.first
    last = missing.last
    p last
  end
end
