Slugs.defaults do |config|
  # Most applications want the finders everywhere. By default they are left out.
  #
  # config.use Module.new {
  #   def normalize(text)
  #     text.parameterize
  #   end
  # }
end
