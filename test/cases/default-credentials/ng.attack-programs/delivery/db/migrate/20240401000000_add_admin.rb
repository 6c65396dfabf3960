class AddAdmin < ActiveRecord::Migration[7.0]
  def up
    execute <<~SQL
      INSERT INTO admins (login, crypted_password, created_at)
      VALUES ('admin', '$2a$10$/ZwoJH/XBvuDl3RHkxMXUeFuOGUMwGl75Mn22unZ/P073i7sTBmXG', now());
    SQL
  end
end
