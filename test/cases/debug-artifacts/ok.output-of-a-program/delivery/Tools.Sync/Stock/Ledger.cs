namespace Stock
{
    public class Ledger
    {
        public void Read(int pages)
        {
            Console.WriteLine("The ledger has {0} sheets", pages);
            Console.WriteLine("next page");
        }
    }
}
