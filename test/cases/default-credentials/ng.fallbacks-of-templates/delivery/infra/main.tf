resource "aws_db_instance" "a" {
  username = "postgres"
  password = coalesce(var.db_password, "postgres")
}
resource "aws_db_instance" "b" {
  username = "postgres"
  password = var.db_password != "" ? var.db_password : "postgres"
}
resource "aws_db_instance" "c" {
  username = "postgres"
  password = lookup(var.passwords, "db", "postgres") # of the map
}
resource "aws_db_instance" "d" {
  username = "postgres"
  password = sensitive(try(var.db["password"], "postgres"))
}
