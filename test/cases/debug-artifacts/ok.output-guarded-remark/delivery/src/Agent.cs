class Agent
{
    public void Dump()
    {
        Console.WriteLine("Region: " + RegionID);
    }
}
