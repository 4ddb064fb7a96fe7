using System.Text.Json.Nodes;
using LoopSim.Builtins;
using LoopSim.Cli.Terminal;
using LoopSim.Equations;

namespace LoopSim.Cli;

/// <summary>The built-in functions for readers, from the table that the engine uses: all in a list, one on a page, or as JSON.</summary>
internal static class FunctionPages
{
    /// <summary>What stands between the operands of an equation, or before one.</summary>
    public static IReadOnlyList<string> Operators { get; } = [.. OperatorRow.All.Select(o => o.Symbol), "not", "if", "then", "else", "@"];

    /// <summary>All functions by family, and a word on what else computes.</summary>
    public static void PrintAll(Screen screen)
    {
        foreach (var family in BuiltinFunctions.Families)
        {
            WrappedText.Print(family.Title, screen);
            TermList.Print([.. family.Functions.Select(f => (f.Usage, f.Meaning + Also(f)))], screen);
            screen.Out.WriteLine("");
        }

        PrintOperators(screen);
        screen.Out.WriteLine("");
        WrappedText.Print("A question mark marks an argument that may be left out. More of one function: loopsim functions smooth", screen);
    }

    /// <summary>What is no function: operators, choices, lookups.</summary>
    public static void PrintOperators(Screen screen)
    {
        var tightest = OperatorRow.All.GroupBy(o => o.Binding).Select(g => (Binding: g.Key, Text: string.Join(" ", g.Select(o => o.Symbol))))
            .Append((Binding: OperatorRow.SignBinding, Text: "- not (before one operand)")).OrderByDescending(g => g.Binding).Select(g => g.Text);
        screen.Out.WriteLine("No functions, but written in equations too");
        TermList.Print(
            [
                ("operators", $"tightest first: {string.Join("   ", tightest)}"),
                ("if … then … else …", "a choice: if open leads > 30 lead then 1.5 else 1"),
                ("effect of age(x)", "a lookup of the model, called by its name like a function of one argument"),
                ("x @ scenario", "in outcomes and checks: x as it is in that scenario"),
            ],
            screen);
    }

    /// <summary>Everything about one function.</summary>
    public static void Print(Builtin function, Screen screen)
    {
        var units = SignatureUnits.Words(function);
        var arguments = function.Parameters.Select((p, i) => (p.Name, $"{units[i]}{(p.Optional ? "; may be left out" : p.Repeats ? "; any number of them" : "")}"));
        screen.Out.WriteLine(function.Usage);
        WrappedText.Print(function.Meaning, screen);
        screen.Out.WriteLine("");
        screen.Out.WriteLine(function.Parameters.Count == 0 ? "Unit" : "Arguments and units");
        TermList.Print([.. arguments, ("the result", units[^1])], screen);
        screen.Out.WriteLine("");
        WrappedText.Print("Use it in   ", Places(function), screen);
        if (function.Aliases.Count > 0)
            WrappedText.Print("Also as     ", string.Join(", ", function.Aliases), screen);
        // The luck of a draw hangs on where the call stands.
        screen.Out.WriteLine($"Example     {BuiltinExample.Of(function)}{(function.Does is Drawn ? ", for one; elsewhere it draws others" : "")}");
    }

    /// <summary>For editors: one object a function.</summary>
    public static JsonArray Json(IEnumerable<Builtin> functions) => [.. functions.Select(Json)];

    static JsonObject Json(Builtin function)
    {
        var units = SignatureUnits.Words(function);
        var example = BuiltinExample.Of(function);
        return new()
        {
            ["name"] = function.Name.Text,
            ["usage"] = function.Usage,
            ["meaning"] = function.Meaning,
            ["family"] = BuiltinFunctions.Families.First(f => f.Functions.Contains(function)).Title,
            ["aliases"] = new JsonArray([.. function.Aliases.Select(a => JsonValue.Create(a))]),
            ["arguments"] = new JsonArray([.. function.Parameters.Select((p, i) => new JsonObject
            {
                ["name"] = p.Name,
                ["unit"] = units[i],
                ["optional"] = p.Optional,
                ["repeats"] = p.Repeats,
            })]),
            ["resultUnit"] = units[^1],
            ["signature"] = function.Signature,
            ["places"] = Places(function),
            ["example"] = new JsonObject { ["equation"] = example.Equation, ["gives"] = new JsonArray([.. example.Gives.Select(g => JsonValue.Create(g))]) },
        };
    }

    static string Also(Builtin function) => function.Aliases.Count == 0 ? "" : $" (also {string.Join(", ", function.Aliases)})";

    static string Places(Builtin function) => function switch
    {
        { Does: Measured } => "outcomes and checks",
        { Does: OfLoop } => "outcomes, checks and charts; the loop is one that stands under loops",
        { OverRun: not null, MostArguments: int.MaxValue } => "equations, outcomes and checks; with one argument in outcomes and checks only",
        { OverRun.GivesSeries: true } => "equations, outcomes and checks",
        { OverRun: not null } => "equations; in outcomes and checks it is one number for the whole run",
        { IsArithmetic: true } => "equations, outcomes and checks",
        _ => "equations; for outcomes and checks declare a variable with it, and look at that",
    };
}
