using System;

namespace Games
{
    public class Team
    {
        public void Show(string name, int points)
        {
            Console.WriteLine(name);
            Console.WriteLine("points = " + points);
            Console.WriteLine(points);
            Console.WriteLine("yes");
        }
    }
}
