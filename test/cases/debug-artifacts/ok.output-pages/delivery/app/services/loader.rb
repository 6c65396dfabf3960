class Loader
  def load(print_counts: false)
    total = add
    if print_counts
      puts "Total colours added: #{total}"
    end
    puts "Total added: #{total}" if print_counts
  end
end
