using SharpFuzz;
using VnGovDocs;
using VnGovDocs.Fuzz;

// TARGET                 reads what the fuzzer sends, for ever (fuzz.sh starts it so)
// TARGET FILE...         reads files and says what each gives; 1 when one breaks the contract
// pack TARGET FILE TO    writes the whole file that is made of a found one
// seeds TARGET TO FROM   writes the first files to start from, some made here, some found in a folder
switch (args)
{
    case [var name]:
        FuzzTarget target = FuzzTarget.Named(name);
        Fuzzer.OutOfProcess.Run(stream => FuzzContract.Check(target.Pack(BytesOf(stream))));
        return 0;
    case ["pack", var name, var file, var to]:
        File.WriteAllBytes(to, FuzzTarget.Named(name).Pack(File.ReadAllBytes(file)));
        return 0;
    case ["seeds", var name, var to, var from]:
        Seeds.Write(FuzzTarget.Named(name), to, from);
        return 0;
    case [var name, .. var files] when name is not ("seeds" or "pack") && files.Length > 0:
        return Replay.Run(FuzzTarget.Named(name), files);
    default:
        Console.Error.WriteLine("TARGET [FILE...] | pack TARGET FILE TO | seeds TARGET TO FROM");
        return 2;
}

static byte[] BytesOf(Stream stream)
{
    using var copy = new MemoryStream();
    stream.CopyTo(copy);
    return copy.ToArray();
}
