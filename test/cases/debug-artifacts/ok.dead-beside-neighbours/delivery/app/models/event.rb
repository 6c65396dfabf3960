class Event < ApplicationRecord
  # NOTE: We could also use the following to get the years,
  #       but this implies that no column is NULL.
  #       events.minimum(:year)
  #       events.maximum(:year)
  def years
    events.pluck(:year).minmax
  end
end
