class Tag < ApplicationRecord
  def self.named(names)
    where(name: names)
      # .select(:id, :name)
      .order(:name)
  end
end
