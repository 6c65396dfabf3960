puts '---- Generating tags'
puts '---- here'
TAGS.each { |tag| Tag.create!(name: tag) }
