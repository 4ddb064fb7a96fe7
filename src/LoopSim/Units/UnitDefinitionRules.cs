using System.Globalization;

namespace LoopSim.Units;

/// <summary>What is wrong with a unit's declaration.</summary>
/// <param name="Index">Which of the <see cref="UnitSystem.Definitions"/>.</param>
/// <param name="Word">The name, alias or <c>in</c> text at fault.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do.</param>
internal sealed record UnitDefinitionFault(int Index, string Word, string Message, string Hint);

/// <summary>The rules that the declarations of units keep.</summary>
internal static class UnitDefinitionRules
{
    public static IReadOnlyList<UnitDefinitionFault> FaultsOf(UnitSystem units)
    {
        var faults = new List<UnitDefinitionFault>();
        var names = units.Definitions.Select(d => d.Name).ToHashSet(StringComparer.Ordinal);
        var namesSoFar = new HashSet<string>(StringComparer.Ordinal);
        var aliasesSoFar = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < units.Definitions.Count; i++)
        {
            var definition = units.Definitions[i];
            AddNameFaults(faults, i, definition);
            if (!namesSoFar.Add(definition.Name))
                faults.Add(new(i, definition.Name, $"The unit '{definition.Name}' is declared twice.", "Remove one of the two."));
            AddAliasFaults(faults, i, definition, names, aliasesSoFar);
            AddConversionFaults(faults, i, definition, units);
        }

        return faults;
    }

    static void AddNameFaults(List<UnitDefinitionFault> faults, int index, UnitDefinition definition)
    {
        foreach (var word in definition.Aliases.Prepend(definition.Name))
        {
            if (!word.Any(c => char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol))
            {
                faults.Add(new(index, word, $"'{word}' cannot be the name of a unit.",
                    "Choose a word with at least one letter, or a currency sign."));
            }
        }
    }

    static void AddAliasFaults(
        List<UnitDefinitionFault> faults, int index, UnitDefinition definition,
        HashSet<string> names, Dictionary<string, int> aliasesSoFar)
    {
        foreach (var alias in definition.Aliases)
        {
            var isAName = alias != definition.Name && names.Contains(alias);
            var isTaken = !aliasesSoFar.TryAdd(alias, index) && aliasesSoFar[alias] != index;
            if (isAName || isTaken)
            {
                faults.Add(new(index, alias, $"The alias '{alias}' of '{definition.Name}' is already another unit's.",
                    "A word can mean only one unit: remove it here or there."));
            }
        }
    }

    static void AddConversionFaults(List<UnitDefinitionFault> faults, int index, UnitDefinition definition, UnitSystem units)
    {
        if (definition.In is not { } text)
            return;
        if (UnitParser.ReadAll(text, units) is null)
        {
            faults.Add(new(index, text, $"'{text}' is not a unit, so '{definition.Name}' cannot be converted to it.",
                "Write a unit such as month or lead/month."));
        }
        else if (units.Cyclic[index])
        {
            faults.Add(new(index, definition.Name, $"The conversion of '{definition.Name}' leads back to itself.",
                "Let one unit of the circle be a base unit: remove its `in` and `factor`."));
        }

        if (!(definition.Factor > 0) || !double.IsFinite(definition.Factor))
        {
            faults.Add(new(index, definition.Name,
                $"The factor of '{definition.Name}' must be a number above 0.",
                $"Say how many {text} one {definition.Name} is, such as `factor: 12`."));
        }
    }
}
