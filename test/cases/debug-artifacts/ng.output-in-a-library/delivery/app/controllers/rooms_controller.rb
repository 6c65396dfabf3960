class RoomsController < ApplicationController
  def close
    puts "Close request is coming: #{request.fullpath}  ||| params: #{params}"
    head :ok
  end
end
