resource "null_resource" "x" {
  provisioner "local-exec" {
    command = "mysql -h db01 -uroot -proot < init.sql"
  }
}
