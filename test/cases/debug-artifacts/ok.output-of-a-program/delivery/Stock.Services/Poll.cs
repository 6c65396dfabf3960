namespace Stock
{
    public class Poll : BackgroundService
    {
        protected override void Execute()
        {
            Console.WriteLine("one more round");
        }
    }
}
