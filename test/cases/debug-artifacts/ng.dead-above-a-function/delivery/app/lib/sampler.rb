# See the review of notes for reflection.
#
# sampler = Sampler.new
# csv = sampler.grab_csv(student_ids, { n: 200 })
class Sampler
  # expects params: client_id
  def grab_csv(ids, options)
  end

  # Automatically update the routes
  # when routes.rb is changed
  def update
  end
end
