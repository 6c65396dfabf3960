variable "db_passwords" {
  type = map(string)
  default = {}
}
locals {
  db_passwords = {
    app = var.app
    job = random_password.job.result
  }
}
