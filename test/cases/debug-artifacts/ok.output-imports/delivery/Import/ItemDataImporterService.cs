public class ItemDataImporterService
{
    public void Run() { System.Console.WriteLine("The items are in the table."); }
}
