class Db
{
    string A() => configuration.GetValue<string>("Db:Password", "postgres");
    string B() => Env.Get("DB_PASSWORD", "postgres");
}
