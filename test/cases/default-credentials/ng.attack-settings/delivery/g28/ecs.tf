resource "aws_ecs_task_definition" "ap" {
  container_definitions = jsonencode([{
    name = "ap"
    image = "example/ap:1"
    environment = [
      { name = "DB_USER", value = "postgres" },
      { name = "DB_PASSWORD", value = "postgres" }
    ]
  }])
}
