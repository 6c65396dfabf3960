defmodule Web.Schemas do
  OpenApiSpex.schema(%{
    example: %{
      "db_user" => "postgres",
    }
  })
  @settings %{
    "db_user" => "postgres",
    "db_password" => "postgres"
  }
end
