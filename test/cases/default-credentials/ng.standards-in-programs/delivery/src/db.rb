def password
  ENV.fetch('DB_PASSWORD') { 'admin' }
end
