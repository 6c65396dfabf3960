resource "null_resource" "x" {
  provisioner "local-exec" {
    command = "mysql -h db01 -uroot -p${var.db_password} < init.sql"
  }
}
