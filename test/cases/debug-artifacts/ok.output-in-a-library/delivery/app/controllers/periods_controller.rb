class PeriodsController < ApplicationController
  def find
    pp = PayPeriod.find(params[:id])
    return nil unless pp.own?

    pp
  end
end
