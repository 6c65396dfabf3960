class Store
  def read
    #Rails.logger.debug{"Store.read #{id}"}
    @value
  end
end
