module Backup
  def self.export(user, file)
    cmd = "exp #{user} file=#{file}"
    puts cmd
    system(cmd)
    result = File.size(file)
    puts result
    result
  end
end
