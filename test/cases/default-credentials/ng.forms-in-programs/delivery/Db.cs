private const string Uid = "sa";
private const string Pwd = "sa";
