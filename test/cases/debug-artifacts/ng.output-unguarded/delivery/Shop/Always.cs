#define DEBUG
public class Always
{
    public void Save(User user)
    {
#if DEBUG
        Console.WriteLine(user);
#endif
    }
}
