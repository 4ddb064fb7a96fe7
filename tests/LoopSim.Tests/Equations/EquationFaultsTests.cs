using LoopSim.Diagnostics;
using LoopSim.Tests.Support;

namespace LoopSim.Tests.Equations;

/// <summary>The words of each fault, and where two faults or none are found.</summary>
public class EquationFaultsTests
{
    [Theory]
    [InlineData("LS201", "[vists]", "'vists' is not defined in this model.", "Did you mean 'visits'?")]
    [InlineData("LS201", "[zzz yyy] + visits", "'zzz yyy' is not defined in this model.", "Declare it under parameters, variables, flows, stocks or data, or correct its name.")]
    [InlineData("LS201", "[\"open visits\"] + visits", "'open visits' is not defined in this model.", "Declare it")]
    [InlineData("LS201", "[zzz]-visits", "'zzz' is not defined in this model.", "Declare it")]
    [InlineData("LS201", "visits - [follow-upshare]", "'follow-upshare' is not defined in this model.", "Did you mean 'follow-up share'?")]
    [InlineData("LS201", "[zzz] and visits", "'zzz' is not defined in this model.", "Declare it")]
    [InlineData("LS201", "if [zzz] then 1 else 2", "'zzz' is not defined in this model.", "Declare it")]
    [InlineData("LS201", "[_x1]", "'_x1' is not defined in this model.", "Declare it")]
    [InlineData("LS202", "[step up](2, 3)", "There is no function or lookup 'step up'.", "")]
    [InlineData("LS202", "[zzzzzzzz] (2)", "There is no function or lookup 'zzzzzzzz'.", "To multiply, put * before the bracket.")]
    [InlineData("LS202", "[\"minn\"](1, 2)", "There is no function or lookup 'minn'.", "Did you mean 'min'?")]
    [InlineData("LS203", "[]", "The equation is empty.", "Write a number")]
    [InlineData("LS203", "visits [+]", "Something is missing after '+'.", "Write a number")]
    [InlineData("LS203", "2 * (visits + [)]", "Something is missing after '+'.", "Write a number")]
    [InlineData("LS203", "min(1, [,] 2)", "Something is missing after 'min(1,'.", "Write a number")]
    [InlineData("LS204", "[#]", "'#' has no meaning here.", "double quotes")]
    [InlineData("LS204", "visits + [🙂]", "'🙂' has no meaning here.", "double quotes")]
    [InlineData("LS204", "visits [🙂] 2", "'🙂' has no meaning here.", "double quotes")]
    [InlineData("LS204", "(visits [🙂])", "'🙂' has no meaning here.", "double quotes")]
    [InlineData("LS204", "visits[,] 2", "',' has no meaning here.", "decimal point")]
    [InlineData("LS204", "visits[;]", "';' has no meaning here.", "separated by commas")]
    [InlineData("LS205", "visits [visits]", "An operator is missing between 'visits' and 'visits'.", "write * between them")]
    [InlineData("LS205", "3 * visits [lead volume]", "An operator is missing between 'visits' and 'lead volume'.", "write * between them")]
    [InlineData("LS205", "(visits [visits])", "An operator is missing between 'visits' and 'visits'.", "write * between them")]
    [InlineData("LS205", "(visits [3])", "An operator is missing between 'visits' and '3'.", "write * between them")]
    [InlineData("LS206", "min[(]1, 2", "This bracket is never closed.", "Add the missing ')'.")]
    [InlineData("LS206", "visits[)] + 1", "This bracket closes nothing.", "Remove it, or add the '(' that it belongs to.")]
    [InlineData("LS207", "visits [&&] 2", "'&&' is another language's operator.", "Write 'and'.")]
    [InlineData("LS207", "visits [||] 2", "'||' is another language's operator.", "Write 'or'.")]
    [InlineData("LS207", "visits [**] 2", "'**' is another language's operator.", "Write '^'.")]
    [InlineData("LS208", "[if] visits", "This 'if' has no 'then'.", "if condition then")]
    [InlineData("LS208", "1 + [if] visits then 2", "This 'if' has no 'else'.", "if condition then")]
    [InlineData("LS209", "[1e400]", "'1e400' is not a number that can be computed with.", "12_000")]
    [InlineData("LS209", "[1.200.000] + visits", "'1.200.000' is not a number that can be computed with.", "1_200_000")]
    [InlineData("LS209", "[1.2.3] + visits", "'1.2.3' is not a number that can be computed with.", "12_000")]
    [InlineData("LS211", "1 + [\"]visits", "This double quote is never closed.", "on one line")]
    [InlineData("LS213", "1 + ([visits < 2 <= 3])", "Comparisons cannot be chained.", "visits < 2 and 2 <= 3")]
    [InlineData("LS214", "visits @ [silo]", "There is no scenario 'silo'.", "Did you mean 'silos'?")]
    [InlineData("LS214", "visits @ [\"zzzzz\"] + 1", "There is no scenario 'zzzzz'.", "Name one of the model's scenarios after the @.")]
    [InlineData("LS215", "[lead volume] (2)", "'lead volume' is a variable, not a function or a lookup.", "To multiply, write lead volume * (…).")]
    public void A_fault_says_what_is_wrong_and_what_to_do(string code, string marked, string message, string hint)
    {
        var (text, start, length) = Parsing.Marked(marked);
        var fault = Assert.Single(Parsing.Parse(text, "visits", "lead volume", "follow-up share").Faults);
        Assert.Equal((code, Severity.Error), (fault.Code, fault.Severity));
        Assert.Equal(message, fault.Message);
        Assert.Contains(hint, fault.Hint);
        Assert.Equal((start, length), (fault.At.Start, fault.At.Length));
    }

    [Theory]
    [InlineData("(visits < 2) = (3 < 4)")]
    [InlineData("(visits < 2) < 3")]
    [InlineData("visits < 2 and 2 < 3")]
    [InlineData("visits @ base")]
    [InlineData("visits @ \"closed loop\"")]
    [InlineData("if not visits then .5 else 1e-3")]
    [InlineData("ifvisits + 1")]
    [InlineData("notable + thenceforth + elsewhere + order + modern + android")]
    [InlineData("'tis")]
    public void What_only_looks_wrong_is_read(string text) =>
        Assert.NotNull(Parsing.Parse(text, "visits", "ifvisits", "notable", "thenceforth", "elsewhere", "order", "modern", "android", "'tis").Tree);

    [Theory]
    [InlineData("a and b", "a", "b", "a and b", "and")]
    [InlineData("a or b", "a", "b", "a or b", "or")]
    [InlineData("a mod b", "a", "b", "a mod b", "mod")]
    [InlineData("a/b", "a", "b", "a/b", "/")]
    [InlineData("a*b", "a", "b", "a*b", "*")]
    [InlineData("a+b", "a", "b", "a+b", "+")]
    [InlineData("a-b", "a", "b", "a-b", "-")]
    public void A_name_made_of_names_says_how_either_is_written(string text, string left, string right, string whole, string joint)
    {
        var (tree, faults) = Parsing.Parse(text, left, right, whole);
        Assert.NotNull(tree);
        var fault = Assert.Single(faults);
        Assert.Equal(("LS210", Severity.Warning, 0, text.Length), (fault.Code, fault.Severity, fault.At.Start, fault.At.Length));
        Assert.Equal($"'{whole}' is read as one name, although '{left}' and '{right}' are names too.", fault.Message);
        Assert.Contains($"(\"{left}\") {joint} (\"{right}\")", fault.Hint);
        Assert.Empty(Parsing.Parse(text, left, whole).Faults);
        Assert.Empty(Parsing.Parse(text, right, whole).Faults);
    }
}
