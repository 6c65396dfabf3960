class Db {
  const string U = "shop"; const string P = "shop";
  string Address() { return $"Server=db1;Database=shop;User Id={U};Password={P};"; }
}
