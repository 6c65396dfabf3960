using System;

public class ScadaService
{
    public void Start()
    {
        string message = "The service has been opened.";
        Console.WriteLine("\n{0}", message);
        Logger.LogInfo(message);

        foreach (Uri uri in host.BaseAddresses)
        {
            Console.WriteLine(uri);
            builder.AppendLine(uri.ToString());
        }
    }
}
