using LoopSim.Builtins;
using LoopSim.Equations;
using LoopSim.Models;
using LoopSim.Naming;

namespace LoopSim.Formats.Yaml;

/// <summary>Keeps the names of a file apart: each is declared once, and none is a word of the language.</summary>
internal sealed class DeclaredNames(FaultLog faults)
{
    readonly Dictionary<Name, int> lineOf = [];

    /// <summary>True where the name is free to be declared; otherwise the fault is noted.</summary>
    public bool Declare(YamlEntry entry) => Declare(new NameUse(new(entry.Key.Text.Trim()), entry.Key.Span));

    /// <summary>The same for a name that is declared where it is used.</summary>
    public bool Declare(NameUse use)
    {
        var (name, at) = (use.Name, use.Span);
        if (!name.Key.Any(char.IsLetter) || name.Text.Any(c => c is '"' or '·' || char.IsControl(c)) || name.Text.Contains(LinkText.Arrow, StringComparison.Ordinal))
            faults.Add(StructureFaults.BadName(at));
        else if (Vocabulary.Reserved.Contains(name))
            faults.Add(StructureFaults.ReservedName(at, name.Text));
        else if (!lineOf.TryAdd(name, at.File.LineOf(at.Start)))
            faults.Add(StructureFaults.DuplicateName(at, name.Text, lineOf[name]));
        else
            return true;
        return false;
    }

    /// <summary>The same for a lookup, which is called by its name as the built-in functions are.</summary>
    public bool DeclareLookup(YamlEntry entry)
    {
        var name = new Name(entry.Key.Text.Trim());
        if (BuiltinFunctions.Find(name) is not null)
            faults.Add(StructureFaults.FunctionName(entry.Key.Span, name.Text));
        return Declare(entry);
    }
}
