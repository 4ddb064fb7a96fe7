namespace LoopSim.Tests.Formats;

/// <summary>Every fault in the structure of a model file, with its exact place and what it advises.</summary>
public class StructureFaultTests
{
    const string Year = "units: { year: { in: month, factor: 12 } }\n";

    public static TheoryData<string, string, string> Cases => new()
    {
        { "LS022", "variables: { a: { value: 1, equation: «2» } }\n", "Remove one" },
        { "LS120", "variables: { a: { value: 1, unit: «null» } }\n", "leave the key out" },
        { "LS118", "parameters: { a: { value: 1, range: «0,5..1,5» } }\n", "Write 0.5..1.5" },
        { "LS101", "«modle»: x\nmodel: x\n", "Did you mean 'model'?" },
        { "LS101", "parameters:\n  a: { value: 1, «rnge»: 0..1 }\n", "Did you mean 'range'?" },
        { "LS101", "time: { stop: 3, «zzz»: 1 }\n", "It may have: unit, start, stop" },
        { "LS101", "scenarios:\n  a: { policies: [b: { «form»: 3 }] }\npolicies: { b: {} }\n", "Did you mean 'from'?" },
        { "LS102", "«story»: [a, b]\n", "comments" },
        { "LS102", "«Story»: {}\n", "comments" },
        { "LS102", "«use»:\n", "comments" },
        { "LS102", "«story»: []\n", "comments" },
        { "LS102", "«studies»: {}\n", "comments" },
        { "LS102", "«use»: {}\n", "comments" },
        { "LS102", "«dimensions»: { region: [north] }\n", "comments" },
        { "LS103", "variables:\n«- a: 1»\n", "variables: with one line" },
        { "LS103", "time: «60 month»\n", "time: { unit: month" },
        { "LS103", "units: «[a]»\n", "units: with one line a name below it" },
        { "LS103", "units: { a: «b» }\n", "EUR: { alias:" },
        { "LS103", "authors: [«{ a: b }»]\n", "authors: [one, another]" },
        { "LS103", "description: «[a]»\n", "description: a few words" },
        { "LS103", "variables: { a: «[1]» }\n", "a: a * b" },
        { "LS103", "stocks: { a: «[1]» }\n", "a: { initial: 100 lead" },
        { "LS103", "flows: { a: { equation: «[1]» } }\n", "visits * need" },
        { "LS103", "parameters: { a: { value: 1, uncertain: «3» } }\n", "triangular" },
        { "LS103", "parameters: { a: { value: 1, uncertain: { normal: «3» } } }\n", "triangular" },
        { "LS103", "data: { a: «b.csv» }\n", "file: leads.csv" },
        { "LS103", "policies: { a: «b» }\n", "close the loop" },
        { "LS103", "policies: { a: { set: «b» } }\n", "set: {" },
        { "LS103", "scenarios: { a: «b» }\n", "closed loop" },
        { "LS103", "scenarios: { a: { policies: [«[b]»] } }\n", "policies: [" },
        { "LS103", "charts: { a: «b» }\n", "plot: [" },
        { "LS103", "correlate: «{ a: b }»\n", "between" },
        { "LS103", "correlate: [«a»]\n", "between" },
        { "LS104", "parameters:\n  «a»:\n", "a: 0.2" },
        { "LS104", "parameters: { «a»: { unit: 1 } }\n", "a: { value: 0.2" },
        { "LS104", "stocks: { «a»: { inflows: [] } }\n", "initial: 100" },
        { "LS104", "lookups: { «a»: { between: step } }\n", "points" },
        { "LS104", "data: { «a»: { file: a.csv, column: b } }\n", "time: month" },
        { "LS104", "outcomes: { «a»: { unit: 1 } }\n", "value: final" },
        { "LS104", "outcomes: { «a»: }\n", "value: final" },
        { "LS104", "checks:\n  «a»:\n", "always" },
        { "LS104", "charts: { «a»: { title: b } }\n", "plot" },
        { "LS104", "correlate: [«{ rank: 0.5 }»]\n", "between" },
        { "LS104", "scenarios: { a: { set: { «b»: } } }\n", "set: { b: 0.9 }" },
        { "LS105", "parameters: { a b: 1 }\nvariables: { «A_b»: 2 }\n", "a name of its own" },
        { "LS105", "parameters: { f: 1 }\nlookups: { «f»: [[0, 1]] }\n", "a name of its own" },
        { "LS106", "variables: { «Time»: 1 }\n", "another name" },
        { "LS106", "lookups: { «step»: [[0, 1]] }\nvariables: { a: 'step(1, 2)' }\n", "another name, such as 'step curve'" },
        { "LS106", "lookups: { «Smth1»: [[0, 1]] }\n", "another name" },
        { "LS107", "variables: { «'12'»: 1 }\n", "plain name" },
        { "LS107", "variables: { «a·b»: 1 }\n", "plain name" },
        { "LS108", "time: { stop: «soon» }\n", "stop: 60" },
        { "LS108", "time: { tolerance: «small» }\n", "1e-6" },
        { "LS108", "time: { stop: «1e999» }\n", "stop: 60" },
        { "LS108", "time: { stop: «1/0» }\n", "stop: 60" },
        { "LS108", Year + "time: { unit: month, step: «1/8 year» }\n", "step: 1/8" },
        { "LS108", "lookups: { a: [[0, «b»]] }\n", "[[0, 1]" },
        { "LS108", "variables: { a: «0x1F» }\n", "12_000" },
        { "LS108", "variables: { a: «.inf» }\n", "12_000" },
        { "LS108", "variables: { a: «1 000 000» }\n", "1_000_000" },
        { "LS109", "time: { method: «rk5» }\n", "Did you mean 'rk2'?" },
        { "LS109", "lookups: { a: { points: [[0, 1]], outside: «level» } }\n", "clamp, extrapolate" },
        { "LS109", "outcomes: { a: { value: final(time), better: «more» } }\n", "higher, lower" },
        { "LS109", "parameters: { a: { value: 1, uncertain: { «triangle»: [1, 2, 3] } } }\n", "triangular" },
        { "LS110", "parameters: { a: { value: 1, range: «1..0» } }\n", "0..1" },
        { "LS110", "parameters: { a: { value: 1, range: «..» } }\n", "0..1" },
        { "LS110", "parameters: { a: { value: 1, range: «[0, 1]» } }\n", "0..1" },
        { "LS110", "parameters: { a: { value: 1, range: «0..1e999» } }\n", "0..1" },
        { "LS111", "parameters: { a: { value: 1, uncertain: { uniform: «[2, 1]» } } }\n", "uniform: [0.03, 0.15]" },
        { "LS111", "parameters: { a: { value: 1, uncertain: { lognormal: «[2, 0]» } } }\n", "lognormal: [30, 5]" },
        { "LS112", "lookups: { a: [[0, 1], «[0, 2]»] }\n", "points: [[" },
        { "LS112", "lookups: { a: [[0, 1], «2»] }\n", "points: [[" },
        { "LS112", "lookups: { a: «[]» }\n", "points: [[" },
        { "LS113", Year + "time: { unit: month }\nvariables: { a: { equation: time * 2, unit: «year» } }\n", "Declare it in month" },
        { "LS114", "parameters: { a: { value: «30», unit: \"%\" } }\n", "Write 30%" },
        { "LS115", "stocks: { a: { initial: 1, non-negative: «yes» } }\n", "non-negative: true" },
        { "LS115", "scenarios: { a: { hidden: «[]» } }\n", "hidden: true" },
        { "LS116", "parameters: { a: { value: 1, uncertain: { uniform: [0, 2] } } }\ncorrelate: [{ between: [a, a], rank: «2» }]\n", "rank: 0.5" },
        { "LS117", "parameters: { a: { value: 1, uncertain: { uniform: [0, 2] } }, b: 1 }\ncorrelate: [{ between: [a, «b»], rank: 0.2 }]\n", "'uncertain'" },
        { "LS118", "parameters:\n  a: «0,5 lead/month»\n", "Write 0.5 lead/month" },
        { "LS118", "parameters: { a: { value: «0,5» } }\n", "Write 0.5" },
        { "LS118", "parameters:\n  a: «1,000»\n", "1_000 for thousands" },
        { "LS118", "variables:\n  a: 3 * «0,5» + 1\n", "Write 0.5" },
        { "LS119", "variables:\n  a: «12:30»\n", "12/30" },
        { "LS119", "time: { step: «1:8» }\n", "with a slash" },
        { "LS119", "time: { start: «2024-01-31» }\n", "Count from the start" },
        { "LS120", "variables: { a: «null» }\n", "leave the key out" },
        { "LS120", "time: { stop: «~» }\n", "leave the key out" },
        { "LS121", "variables: { a: «yes» }\n", "Write 1" },
        { "LS121", "variables: { a: «False» }\n", "Write 0" },
        { "LS122", "time: { unit: month, stop: «2 year» }\n", "year: { in: month, factor: 12 }" },
        { "LS122", "time: { unit: month, stop: «2 lead» }\n", "Give it in month" },
        { "LS122", "time: { stop: «2 year» }\n", "time: { unit: year }" },
        { "LS122", "time: { unit: month }\nscenarios: { a: { stop: «9 lead» } }\n", "Give it in month" },
        { "LS124", "charts: { a: { plot: b, share: «true» } }\n", "kind: areas" },
        { "LS124", "charts: { a: { plot: b, kind: bars, data: «c» } }\n", "kind: lines or panels" },
        { "LS124", "charts: { a: { plot: b, kind: phase, before: «6» } }\n", "kind: before and after" },
        { "LS109", "charts: { a: { plot: b, kind: «bar» } }\n", "'bars'" },
        { "LS123", Year + "time: { unit: «year» }\n", "Write unit: month" },
        { "LS406", "parameters: { a: { value: 1, unit: «a b c» } }\n", "Join units" },
        { "LS406", "time: { unit: «a b» }\n", "Join units" },
        { "LS406", "outcomes: { a: { value: final(time), unit: «a b» } }\n", "Join units" },
        { "LS407", "units: { «a»: { in: b }, b: { in: a } }\n", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_fault_has_its_code_its_place_and_a_way_out(string code, string marked, string hint)
    {
        var (text, start, length) = Reading.Marked("model: x\n" + marked.Replace("model: x\n", "", StringComparison.Ordinal));
        var fault = Reading.Faults(text)[0];
        Assert.Equal((code, start, length), (fault.Code, fault.At.Start, fault.At.Length));
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LS103", "«- a\n- b»")]
    [InlineData("LS103", "«just words»")]
    [InlineData("LS104", "«»time: { stop: 3 }")]
    public void A_file_that_is_no_model_says_so(string code, string marked)
    {
        var (text, start, length) = Reading.Marked(marked);
        var fault = Assert.Single(Reading.Faults(text));
        Assert.Equal((code, start, length), (fault.Code, fault.At.Start, fault.At.Length));
        Assert.Contains("model: My first model", fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_a_file_are_found_at_once_and_one_leads_to_no_other() =>
        Assert.Equal(
            ["LS101", "LS201", "LS204", "LS110", "LS112", "LS109"],
            Reading.Faults("""
                model: x
                modle: y
                variables:
                  a: zzz + 1
                  b: a * / 2
                  c: { equation: a + b, range: 3..1 }
                lookups: { f: [] }
                outcomes:
                  o: { value: final(c), better: more }
                """).Select(f => f.Code));
}
