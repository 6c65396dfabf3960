resource "aws_db_instance" "main" {
  engine         = "mysql"
  instance_class = "db.t3.micro"
  username       = "admin"
  password       = "password"
}
resource "aws_mq_broker" "mq" {
  engine_type = "RabbitMQ"
  user {
    username = "guest"
    password = "guest"
  }
}
