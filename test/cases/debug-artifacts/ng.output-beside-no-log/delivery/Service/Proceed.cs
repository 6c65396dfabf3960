using System;

public class Proceed
{
    public void Go()
    {
        Console.WriteLine(total);
    }
}
