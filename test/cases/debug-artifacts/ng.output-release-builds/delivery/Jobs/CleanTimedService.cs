using System;

public class CleanTimedService
{
    public void Start() { Console.WriteLine(rows); }
}
