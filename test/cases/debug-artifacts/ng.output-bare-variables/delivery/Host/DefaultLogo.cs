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
        Console.Write(@"Address: " + options.Urls);
        Console.WriteLine(@" *");
        Console.WriteLine(@" **************************");
    }
}
