variable "db_passwords" {
  type = map(string)
  default = {
    app = "app"
  }
}
