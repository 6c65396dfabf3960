class DiffTable
  def inspect
    puts "file : #{file_name}"
  end
end
