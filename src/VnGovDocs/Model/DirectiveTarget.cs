using System.Diagnostics.CodeAnalysis;
using VnGovDocs.Source;

namespace VnGovDocs.Model;

/// <summary>On which side of a value a target is met.</summary>
public enum TargetComparator
{
    /// <summary>trên, hơn, ít nhất, tối thiểu, … trở lên.</summary>
    AtLeast,

    /// <summary>dưới, tối đa, không quá.</summary>
    AtMost,

    /// <summary>khoảng.</summary>
    About,

    /// <summary>vượt mức, vượt kế hoạch: more than was planned, whatever that is.</summary>
    AbovePlan,
}

/// <summary>A measure that a directive wants reached: a number ("100% hộ dân"), more than planned ("vượt mức thu ngân sách") or a standard ("đạt chuẩn nông thôn mới").</summary>
/// <param name="Text">As printed, from the comparing word to the end of the object.</param>
/// <param name="Comparator">Null when the value itself is meant.</param>
/// <param name="Value">The number; null for a plan or a standard.</param>
/// <param name="Unit">"%", "hộ", "tỷ đồng"; null without a number.</param>
/// <param name="Object">What is counted or measured, or the standard; null when nothing more is said.</param>
/// <param name="Span">Where.</param>
/// <example><c>directive.Targets.Where(target =&gt; target.Unit == "%")</c></example>
[SuppressMessage("Naming", "CA1720", Justification = "The object of a sentence, as grammars call it, and the key in JSON.")]
public sealed record DirectiveTarget(string Text, TargetComparator? Comparator, decimal? Value, string? Unit, string? Object, TextSpan Span);
