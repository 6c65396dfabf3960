class Item
  def save
    # if @board.save
    #   flash[:notice] = l(:notice_successful_create)
    #   redirect_to_settings_in_projects
    # else
    #   render :action => 'new'
    # end
    #raise "403" unless @model.allowed?(:read, @cur_user)
    store
  end
end
