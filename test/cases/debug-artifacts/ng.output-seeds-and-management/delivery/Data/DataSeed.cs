using System;

public class DataSeed
{
    public void Fill()
    {
        Console.WriteLine($"Database: {context.Name}");
    }
}
