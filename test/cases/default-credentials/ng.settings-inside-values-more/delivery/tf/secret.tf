resource "aws_secretsmanager_secret_version" "db" {
  secret_id     = aws_secretsmanager_secret.db.id
  secret_string = "{\"username\":\"postgres\",\"password\":\"postgres\"}"
}
