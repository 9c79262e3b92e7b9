namespace VnGovDocs.Recognition.Structure;

/// <summary>Marks of one look, which count together. The order is the usual one from the outside in.</summary>
internal enum MarkClass
{
    /// <summary>Phần.</summary>
    Part,

    /// <summary>Chương.</summary>
    Chapter,

    /// <summary>Mục.</summary>
    Section,

    /// <summary>Tiểu mục.</summary>
    Subsection,

    /// <summary>Điều.</summary>
    Article,

    /// <summary><c>A.</c></summary>
    UpperLetter,

    /// <summary><c>I.</c>, <c>I-</c></summary>
    Roman,

    /// <summary><c>1.</c>, <c>1-</c>, <c>1/</c></summary>
    Number,

    /// <summary><c>1.1.</c>; each depth counts alone.</summary>
    Decimal,

    /// <summary><c>a)</c></summary>
    Letter,

    /// <summary><c>a.</c></summary>
    LetterStop,

    /// <summary><c>1)</c></summary>
    NumberBracket,

    /// <summary><c>(1)</c></summary>
    NumberBrackets,

    /// <summary><c>(a)</c></summary>
    LetterBrackets,

    /// <summary><c>i)</c></summary>
    RomanSmall,

    /// <summary><c>-</c></summary>
    Dash,

    /// <summary><c>•</c>, <c>▪</c></summary>
    Bullet,

    /// <summary><c>+</c></summary>
    Plus,

    /// <summary><c>*</c></summary>
    Star,
}
