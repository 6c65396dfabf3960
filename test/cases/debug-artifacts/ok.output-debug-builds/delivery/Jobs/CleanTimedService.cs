using System;

public class CleanTimedService
{
    public void Start() { Console.WriteLine("The cleaning was put in the queue."); }
}
