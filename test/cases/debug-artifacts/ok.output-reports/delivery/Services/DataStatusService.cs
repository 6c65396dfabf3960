using System;

public class DataStatusService
{
    public void DisplayReport(DataStatusReport report)
    {
        Console.WriteLine("\n【商品日報】");
        if (report.IsCreated)
        {
            Console.WriteLine($"   作成日時: {report.CreatedAt:yyyy-MM-dd HH:mm:ss}");
        }
    }
}
