module Backup
  def self.export(user, file)
    cmd = "exp #{user} file=#{file}"
    puts cmd
    system(cmd)
    result = File.size(file)
    p result
    result
  end
end
