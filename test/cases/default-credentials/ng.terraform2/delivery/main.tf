resource "aws_db_instance" "db" {
  engine   = "mysql"
  username = "root"
  password = "password"
}
variable "admin_password" {
  default = "admin"
}
