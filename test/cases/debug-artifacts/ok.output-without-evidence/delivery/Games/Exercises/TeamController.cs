using System;

public class TeamController
{
    public void Serve(string team)
    {
        Console.WriteLine("Serving the team");
        Console.WriteLine(team);
    }
}
