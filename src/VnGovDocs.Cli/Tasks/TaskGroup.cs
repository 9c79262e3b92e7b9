namespace VnGovDocs.Cli.Tasks;

/// <summary>The tasks of one assignee.</summary>
/// <param name="Name">As printed first; null for the tasks of which nobody is named as lead.</param>
/// <param name="Tasks">In the order of their days and hours, those without a day last.</param>
internal sealed record TaskGroup(string? Name, IReadOnlyList<TaskEntry> Tasks)
{
    /// <summary>
    /// All groups in the order in which their names come up, the nameless last. Names that differ in case only are one: "Các sở" begins an item, "các sở"
    /// stands in one.
    /// </summary>
    public static IReadOnlyList<TaskGroup> Of(IEnumerable<TaskEntry> tasks)
    {
        var named = new Dictionary<string, (string Name, List<TaskEntry> Tasks)>(StringComparer.OrdinalIgnoreCase);
        var order = new List<string>();
        var nameless = new List<TaskEntry>();
        foreach (TaskEntry task in tasks)
        {
            if (task.Leads.Count == 0) nameless.Add(task);
            foreach (string name in task.Leads.Select(lead => lead.Name).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (named.TryAdd(name, (name, []))) order.Add(name);
                named[name].Tasks.Add(task);
            }
        }
        IEnumerable<TaskGroup> groups = order.Select(name => new TaskGroup(named[name].Name, ByDay(named[name].Tasks)));
        return [.. nameless.Count > 0 ? groups.Append(new TaskGroup(null, ByDay(nameless))) : groups];
    }

    private static TaskEntry[] ByDay(List<TaskEntry> tasks) =>
        [.. tasks.OrderBy(task => task.Clause.Due is null).ThenBy(task => task.Clause.Due).ThenBy(task => task.First?.Time ?? TimeOnly.MaxValue)];
}
