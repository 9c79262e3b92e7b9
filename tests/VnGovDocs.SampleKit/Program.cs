using VnGovDocs.SampleKit;

return new KitCommand(Console.Out, Console.Error).Run(args);
