using VnGovDocs.Hostile.Running;

if (args is [ChildLoop.Command, var seed]) return ChildLoop.Run(int.Parse(seed, System.Globalization.CultureInfo.InvariantCulture), Console.OpenStandardInput(), Console.OpenStandardOutput());
return RunCommand.Run(args, Console.Out, Console.Error);
