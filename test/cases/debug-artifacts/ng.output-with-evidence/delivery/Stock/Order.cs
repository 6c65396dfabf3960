namespace Stock
{
    public class Order
    {
        public void Save(string user)
        {
            Console.WriteLine(user);
        }
    }
}
