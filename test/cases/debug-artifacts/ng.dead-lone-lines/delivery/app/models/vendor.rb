class Vendor
  def save_all
    #@vendor.images.update_all :company_id => @vendor.company_id
    @vendor.update_cache
  end
end
