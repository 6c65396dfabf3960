public class Order
{
    public void Save(User user)
    {
#if DEBUG
        Console.WriteLine(user);
#else
        Store(user);
#endif
    }
}
