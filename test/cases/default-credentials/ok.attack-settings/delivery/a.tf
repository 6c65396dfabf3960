locals {
  a = [{ name = "DB_PASSWORD", value = var.password }]
}
