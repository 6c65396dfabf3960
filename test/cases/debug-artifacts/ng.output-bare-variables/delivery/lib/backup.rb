class Ledger
  def backup(cmd)
    p cmd
  end
end
