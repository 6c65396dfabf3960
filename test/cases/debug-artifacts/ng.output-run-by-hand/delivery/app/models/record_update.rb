class RecordUpdate < ActiveRecord::Base
  def self.run(files)
    puts "== Loading seeds =="
    files.each do |file|
      load(file)
      p "===========#{File.basename(file)} Finished"
      p "===========#{file}"
    end
  end
end
