resource "docker_container" "redis" {
  command = ["redis-server", "--requirepass", var.password]
  args    = ["--password-file", "/run/secrets/redis"]
}
