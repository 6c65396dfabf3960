using System;

public class SyncLocalData
{
    public void Run()
    {
        Console.WriteLine("{0} records written to the local table..", rows.Count);
    }
}
