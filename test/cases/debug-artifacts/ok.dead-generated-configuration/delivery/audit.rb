# == Schema Information
#
# Table name: audits
#
#  id         :bigint   not null, primary key
#  status     :integer  default("in_progress"), not null
#  created_at :datetime not null
#
class Audit < ApplicationRecord
end

module Errors
  #
  # The same interface for all services. Here is an example of how you could talk
  # to a service with this included.
  #
  # service = ExampleService.new(name: 'a')
  # service.perform
  #
end
