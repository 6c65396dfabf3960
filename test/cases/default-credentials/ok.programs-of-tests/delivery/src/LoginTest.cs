using Sakura.Testing;
class LoginTest {
  string cs = "Server=db01;User Id=sa;Password=sa;";
  void Opens() { Check.AssertOpen(cs); }
}
