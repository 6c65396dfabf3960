class User
  # Returns the condition for users.
  #
  # Example:
  #   User.condition(true)   # => "id = 1"
  #   User.condition(false)
  def self.condition(all)
  end

  # send a security notification to the user who changed the address
  # (see the handbook, or ask the team)
  def notify
  end
end
