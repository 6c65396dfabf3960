return PQsetdbLogin("10.1.1.11", "5432", NULL, NULL, "juki", "postgres", "postgres");
