class Account < ApplicationRecord
  def renew
    puts "New account created".green
    puts "creating"
  end
end
