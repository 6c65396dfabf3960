class Ledger
  def backup(cmd)
    puts cmd
  end
end
