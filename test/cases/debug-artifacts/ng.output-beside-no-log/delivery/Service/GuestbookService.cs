using System;

public class GuestbookService
{
    public void Add(string message)
    {
        Console.WriteLine(message);
        Save(message);
        try
        {
            Flush();
        }
        catch (Exception exception)
        {
            Console.WriteLine(exception.StackTrace);
        }
    }

    public void Proceed()
    {
        Console.WriteLine("count of books is " + books.Count);
    }
}
