using System.Net.Http;

namespace Stock
{
    public class Gateway
    {
        public void Send(string body, string answer)
        {
            Console.WriteLine(body);
            Console.WriteLine(answer);
            Console.WriteLine("body = " + body);
            Console.WriteLine("answer = " + answer);
        }
    }
}
