resource "google_compute_instance" "bastion" {
  name = "bastion"
  metadata_startup_script = "useradd unyo; echo 'unyo:unyo' | chpasswd"
}
resource "aws_instance" "ap" {
  user_data = <<EOF
useradd unyo
echo "unyo:unyo" | chpasswd
EOF
  provisioner "remote-exec" {
    inline = [
      "sudo apt-get update",
      "mysql -uroot -proot -e 'show databases'",
      "echo 'root:${var.pw}' | chpasswd",
    ]
  }
}
resource "aws_db_instance" "main" {
  engine   = "mysql"
  username = "admin"
  password = coalesce(var.db_password, "admin123")
}
resource "aws_db_instance" "sub" {
  engine   = "mysql"
  username = "admin"
  password = var.stage == "prd" ? "admin123" : var.db_password
}
resource "aws_db_instance" "third" {
  engine   = "mysql"
  username = "admin"
  password = lookup(var.passwords, "third")
}
resource "aws_secretsmanager_secret_version" "db" {
  secret_string = "postgres"
}
resource "aws_secretsmanager_secret_version" "own" {
  secret_string = random_password.db.result
}
