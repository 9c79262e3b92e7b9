namespace VnGovDocs.Corpus.Checking;

/// <summary>Every code of <c>corpus check</c>. A code is used for one thing and never changes its meaning.</summary>
internal static class ProblemCodes
{
    public const string SampleName = "VGC0101", NoGold = "VGC0102", NoProvenance = "VGC0103", NoSource = "VGC0104", StrayFile = "VGC0105", ExtensionLies = "VGC0106",
        Unreadable = "VGC0107", TooLarge = "VGC0108", ReservedName = "VGC0109";

    public const string NotJson = "VGC0201", RepeatedKey = "VGC0202", MissingKey = "VGC0203", UnknownKey = "VGC0204", WrongType = "VGC0205", NotOneOf = "VGC0206",
        WrongShape = "VGC0207", TooLong = "VGC0208", EmptyText = "VGC0209", RepeatedItem = "VGC0210", OtherSchema = "VGC0211", NotOpened = "VGC0212";

    public const string OtherId = "VGC0301", NoSuchFile = "VGC0302", OtherFormat = "VGC0303", UnknownType = "VGC0304", NumberForm = "VGC0305", ImpossibleDate = "VGC0306",
        NotComposed = "VGC0307", WhiteSpace = "VGC0308", ListMark = "VGC0309", SubjectLabel = "VGC0310", Outline = "VGC0311", OwnNumber = "VGC0312",
        DeadlineWithoutText = "VGC0313", OtherDeadline = "VGC0314", Unconfirmed = "VGC0315", SaysNothing = "VGC0316", ControlCharacter = "VGC0317";

    public const string NotPrinted = "VGC0401", DateNotPrinted = "VGC0402", LeftOut = "VGC0403", CutShort = "VGC0404";

    public const string FutureDate = "VGC0502", NoLayout = "VGC0503";

    public const string SameFile = "VGC0601", SameDocument = "VGC0602", SameText = "VGC0603";
}
