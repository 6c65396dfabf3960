using System;
using System.Diagnostics;

public class Dao
{
    public void Find()
    {
        Debug.WriteLine($"[DAO DEBUG] - isAdmin: {isAdmin}");
        Console.WriteLine($"[DEBUG] status: {status}");
    }
}
