class OrdersController < ApplicationController
  def show
    puts 'Edit Screen API'
    @order = Order.find(params[:id])
  rescue ActiveRecord::RecordNotFound => e
    puts @order.errors.inspect
  end
end
