resource "aws_ecs_task_definition" "app" {
  container_definitions = <<EOT
[{"name":"app","environment":[{"name":"DB_USER","value":"postgres"},{"name":"DB_PASSWORD","value":"postgres"}]}]
EOT
}
