using System.Text;
using VnGovDocs.Hostile.Files;

namespace VnGovDocs.Hostile.Running;

/// <summary>
/// The reading side of a run, in a process of its own. It says what came of each input before it begins the next, so that whatever ends
/// the process lies with the first input that nothing was said of.
/// </summary>
internal static class ChildLoop
{
    public const string Command = "child";

    /// <summary>What one process may hold at most while it reads.</summary>
    public const long MostMemory = 1L << 30;

    /// <summary>What objects may take of it; the rest is the runtime's, its code and its threads'.</summary>
    public const long LargestHeap = MostMemory - (160 << 20);

    /// <summary>Inputs from this size on take their time to make.</summary>
    public const int LargeInput = 1 << 20;

    public static int Run(int seed, Stream orders, Stream findings)
    {
        using var input = new StreamReader(orders, Encoding.UTF8);
        using var output = new StreamWriter(findings, new UTF8Encoding(false)) { AutoFlush = true };
        WarmUp();
        var memory = new MemoryWatch();
        while (input.ReadLine() is { } line)
        {
            var order = Order.Parse(line);
            for (int number = order.From; number < order.To; number++) output.WriteLine(new Finding(number, Read(new HostileInput(order.Family, order.Format, number, seed), memory, output)).Line);
            output.WriteLine($"{Finding.End}\t{memory.Peak}");
        }
        return 0;
    }

    /// <summary>The first read of a format compiles it; that time is no document's.</summary>
    private static void WarmUp()
    {
        foreach (string format in GeneratedFiles.Formats) DoorContract.Judge(GeneratedFiles.Of(format));
    }

    private static Verdict Read(HostileInput input, MemoryWatch memory, StreamWriter output)
    {
        byte[] bytes = input.Bytes();
        if (bytes.Length >= LargeInput) output.WriteLine(Finding.Made);
        return memory.During(bytes, () => input.Judge(bytes));
    }
}
