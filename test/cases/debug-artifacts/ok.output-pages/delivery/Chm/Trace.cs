using System.Diagnostics;

public class ChmFile
{
    public void Read()
    {
        Trace.WriteLine("--- file read in " + elapsed.ToString());
        // always write to the debug output
        Debug.WriteLine(message);
    }
}
