$login = if ($env:DB_PASSWORD) { $env:DB_PASSWORD } else { "admin" }
