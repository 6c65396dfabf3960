class Runner
  def stop(worker)
    puts "Stopping #{worker.id}"
    puts "worker #{worker.id}: stopped" unless Rails.env.test?
  end
end
