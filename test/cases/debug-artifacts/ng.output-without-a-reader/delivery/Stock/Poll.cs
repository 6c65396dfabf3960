using System.Windows.Forms;

namespace Stock
{
    public class Poll
    {
        public void Read(int pages)
        {
            Console.WriteLine("next page of " + pages);
        }
    }
}
