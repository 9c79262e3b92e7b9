namespace VnGovDocs.Model;

/// <summary>What a file holds, before asking whose document it is.</summary>
public enum DocumentKind
{
    /// <summary>A document as its body issued or drafted it.</summary>
    Document,

    /// <summary>Văn bản hợp nhất: a text merged with its amendments (Pháp lệnh 01/2012/UBTVQH13).</summary>
    Consolidated,

    /// <summary>A blank form to be filled in (mẫu, biểu).</summary>
    Form,

    /// <summary>A portal's page about a document: its metadata without its text.</summary>
    PortalPage,

    /// <summary>A page of a portal or newspaper that reports a document in its own words. An ordinary Báo cáo is a <see cref="Document"/>.</summary>
    ReportPage,

    /// <summary>Án lệ: a published precedent of the Supreme People's Court.</summary>
    Precedent,

    /// <summary>Pháp điển: a page of the codification, articles of many documents under codified numbers.</summary>
    Codified,

    /// <summary>None of these.</summary>
    Other,
}

/// <summary>Under whose rules a document was made; decides the grammar of its number and the wording of its signature.</summary>
public enum DocumentFamily
{
    /// <summary>State bodies' papers: the 29 types of NĐ 30/2020/NĐ-CP, Điều 7.</summary>
    Administrative,

    /// <summary>Normative documents (Luật 64/2025/QH15, Điều 4): constitution, laws, and every number with a year or an Assembly term.</summary>
    Legislation,

    /// <summary>The Party (Quy định 399-QĐ/TW, before 66-QĐ/TW).</summary>
    Party,

    /// <summary>Non-normative papers of the National Assembly and its offices.</summary>
    NationalAssembly,

    /// <summary>Courts' and procuracy's own papers.</summary>
    Judicial,

    /// <summary>Youth Union, trade unions, Fatherland Front, associations.</summary>
    MassOrganization,

    /// <summary>Companies.</summary>
    Enterprise,

    /// <summary>Anything else.</summary>
    Other,
}
