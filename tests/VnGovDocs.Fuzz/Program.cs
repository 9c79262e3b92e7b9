using SharpFuzz;
using VnGovDocs;
using VnGovDocs.Fuzz;

// TARGET                 reads what the fuzzer sends, for ever (fuzz.sh starts it so)
// TARGET FILE...         reads files and says what each gives; 1 when one breaks the contract
// seeds TARGET TO FROM   writes the first files to start from, some made here, some found in a folder
switch (args)
{
    case [var name]:
        FuzzTarget target = FuzzTarget.Named(name);
        Fuzzer.OutOfProcess.Run(stream => FuzzContract.Check(target.Pack(BytesOf(stream))));
        return 0;
    case ["seeds", var name, var to, var from]:
        Seeds.Write(FuzzTarget.Named(name), to, from);
        return 0;
    case [var name, .. var files] when files.Length > 0 && name != "seeds":
        return Replay.Run(FuzzTarget.Named(name), files);
    default:
        Console.Error.WriteLine("TARGET [FILE...] | seeds TARGET TO FROM");
        return 2;
}

static byte[] BytesOf(Stream stream)
{
    using var copy = new MemoryStream();
    stream.CopyTo(copy);
    return copy.ToArray();
}
