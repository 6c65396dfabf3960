namespace Stock
{
    public class Other
    {
        public void Read(int pages)
        {
            // Console.WriteLine(pages);
            Console.WriteLine("next page");
            Keep(pages);
            Console.WriteLine(pages);
        }
    }
}
