using System;

public class DefaultLogo
{
    public void Show(Options options)
    {
        Console.WriteLine(@" **************************");
        Console.WriteLine(@" *   $$\  $$ | $$$$$$$\   *");
        Console.WriteLine(@" *   $$ \ $$ | $$  __$$\  *");
        Console.WriteLine(@" *   $$ |\$$ | $$ |  $$ | *");
        Console.WriteLine(@" *   \__| \__| \__|  \__| *");
        Console.Write(@" *   ");
        Console.Write(@"the address follows");
        Console.WriteLine(@" *");
        Console.WriteLine(@" **************************");
    }
}
