class User
  # Returns the condition for users of a project
  #   User.condition(project.id, :all => true)
  #   User.condition(nil)
  def self.condition(id)
  end
end
