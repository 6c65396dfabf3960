class Order < ApplicationRecord
  def filters
    {}
    # {
    #   public: true
    # }
  end

  def apply(row, ability)
    #@title=I18n.t 'orders.title'
    #data[:mail]=row['Mail']
    data[:name] = row['Name']
    #order.update_columns(:state => 'open', :at => Time.now)   if order.open?
    # cannot :create, Report unless ability.role?
    cannot :destroy, Report
    #def before_send order
    #  Mailer.send(order.id) unless order.closed?
    #end
    # Billing::Worker.logger = Logger.new(path)
    data
  end
end
