namespace Stock
{
    public class Ledger
    {
        public void Read(int pages)
        {
            Console.WriteLine("next page");
        }
    }
}
