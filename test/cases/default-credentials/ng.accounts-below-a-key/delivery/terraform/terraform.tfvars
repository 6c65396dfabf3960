db_passwords = {
  app   = "app"
  batch = "batch"
}
