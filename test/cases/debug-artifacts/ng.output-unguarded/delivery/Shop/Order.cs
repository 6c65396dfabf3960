/*
#if DEBUG
*/
public class Order
{
    private const string Text = @"
#if DEBUG
";

    public void Save(User user)
    {
#if TRACE
        Console.WriteLine(user);
#endif
#if DEBUG || RELEASE
        Console.WriteLine(user);
#endif
        Console.WriteLine(user);
    }
}
