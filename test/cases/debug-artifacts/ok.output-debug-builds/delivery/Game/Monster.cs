using System;
using System.Diagnostics;

public class Monster
{
    public void Walk()
    {
#if DEBUG
        if (distance > limit)
        {
            Debugger.Break();
            Console.WriteLine(distance);
        }
#endif
        try { Move(); } catch (Exception ex) { Debug.WriteLine(ex.StackTrace); }
    }
}
