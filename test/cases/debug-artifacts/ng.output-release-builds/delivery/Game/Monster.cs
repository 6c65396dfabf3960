using System;
using System.Diagnostics;

public class Monster
{
    public void Walk()
    {
#if DEBUG
        Check();
#else
        Console.WriteLine(distance);
#endif
#if !DEBUG
        Debugger.Break();
#endif
        Console.WriteLine(distance);
    }
}
