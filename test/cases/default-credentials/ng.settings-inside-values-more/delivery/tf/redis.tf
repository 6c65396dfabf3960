resource "docker_container" "redis" {
  image   = "redis:7"
  command = ["redis-server", "--requirepass", "redis"]
}
