class StaffSummary
  def initialize(staff)
    @staff = staff
  end

  def all_of_them
    puts "=== STAFF REPORT ==="
    puts
    puts "=== Administrators:"
    puts @staff.admins
    puts "=== Teachers:"
    puts @staff.teachers
    puts "=== Without a room:"
    @staff.without_room.each do |person|
      puts person.full_name
      puts
    end
  end
end
