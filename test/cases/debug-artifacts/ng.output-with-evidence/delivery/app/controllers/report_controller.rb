class ReportController < ApplicationController
  def show
    puts params
    puts "1"
  end
end
