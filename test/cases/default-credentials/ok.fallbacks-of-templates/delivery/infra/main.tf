resource "aws_db_instance" "a" {
  username = "postgres"
  password = coalesce(var.db_password, random_password.db.result)
}
resource "aws_db_instance" "b" {
  username = "postgres"
  password = var.db_password != "" ? var.db_password : random_password.db.result
}
resource "aws_db_instance" "c" {
  username = "postgres"
  password = lookup(var.passwords, "postgres")
}
resource "aws_db_instance" "d" {
  username = "postgres"
  password = jsondecode(data.aws_secretsmanager_secret_version.db.secret_string)["password"]
}
resource "aws_db_instance" "e" {
  username = "postgres"
  password = coalesce(var.db_password, "${random_id.a.hex}", lookup(var.passwords, "postgres"))
}
