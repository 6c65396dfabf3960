defmodule Web.Schemas do
  OpenApiSpex.schema(%{
    type: :object,
    example: %{
      tenant: %{
        settings: %{
          "db_user" => "postgres",
          "db_password" => "postgres"
        }
      }
    }
  })
end
