class Order < ApplicationRecord
  def close
    puts "Closing #{id}"
  end
end
