echo "  docker run --rm -e POSTGRES_PASSWORD=postgres postgres:16"
