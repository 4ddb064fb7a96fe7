namespace LoopSim.Tests.Formats;

/// <summary>Every fault in how links, loops, pushes and the diagram are written, with its exact place and what it advises.</summary>
public class LinkFaultTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "LS901", "links: [«a»]\n", "trust -> + lead volume" },
        { "LS901", "links: [«a → + b»]\n", "two signs, ->: a -> + b" },
        { "LS901", "links:\n  - «a --> + b»\n", "an arrow ->" },
        { "LS901", "links:\n  - «a -> + b -> + c»\n", "a line of its own" },
        { "LS901", "links:\n  - «-> + b»\n", "an arrow ->" },
        { "LS901", "links:\n  - «a -> +»\n", "an arrow ->" },
        { "LS901", "links:\n  - «a -> + b»: strong\n", "{ link: a -> + b, strength: strong" },
        { "LS902", "links:\n  - «a -> b»\n", "Write a -> + b" },
        { "LS902", "links:\n  - «a + -> b»\n", "-> + b" },
        { "LS903", "links:\n  - a b -> + c\n  - «A_B -> + c»\n", "strength" },
        { "LS903", "links:\n  - a -> + c\n  - «a -> - c»\n", "Keep the sign" },
        { "LS904", "links:\n  - «a -> + A»\n", "effort" },
        { "LS906", "links: [{ link: a -> + b, strength: «0» }]\n", "strength: strong" },
        { "LS906", "links: [{ link: a -> + b, strength: «-1» }]\n", "the sign of the link" },
        { "LS906", "links: [{ link: a -> + b, strength: «11» }]\n", "strength: strong" },
        { "LS906", "links: [{ link: a -> + b, strength: «stong» }]\n", "Did you mean 'strong'?" },
        { "LS907", "links: [{ link: a -> + b, delay: 1, order: «0» }]\n", "order: 3" },
        { "LS907", "links: [{ link: a -> + b, delay: 1, order: «1.5» }]\n", "order: 3" },
        { "LS907", "links: [{ link: a -> + b, order: «2» }]\n", "Write both" },
        { "LS908", "variables: { a: { equation: 1, stock: «true» } }\n", "Remove 'stock'" },
        { "LS908", "variables: { a: { value: 1, spread: «3» } }\n", "Remove 'spread'" },
        { "LS922", "variables: { «a»: { unit: 1 } }\n", "draw its links" },
        { "LS101", "links: [{ link: a -> + b, «strenght»: 1 }]\n", "Did you mean 'strength'?" },
        { "LS101", "parameters: { a: { value: 1, «normal»: 1 } }\n", "It may have" },
        { "LS103", "links: «a -> + b»\n", "- trust -> + leads" },
        { "LS103", "links: [«[a]»]\n", "- trust -> + leads" },
        { "LS103", "loops: { R1: «[a, b]» }\n", "trust -> leads" },
        { "LS103", "diagram: «[a]»\n", "positions" },
        { "LS103", "links: [a -> + b]\ndiagram: { positions: { a: «[1]» } }\n", "positions" },
        { "LS103", "diagram: { positions: «[1]» }\n", "positions" },
        { "LS103", "scenarios: { a: { push: «b» } }\n", "push: { recognition: +20% }" },
        { "LS104", "links: [«{ strength: 1 }»]\n", "{ link: trust -> + leads" },
        { "LS104", "loops: { «R1»: {} }\n", "trust -> leads" },
        { "LS104", "scenarios: { a: { push: { «b»: } } }\n", "push: { recognition: +20% }" },
        { "LS106", "links:\n  - «time» -> + b\n", "another name" },
        { "LS107", "links:\n  - «12» -> + b\n", "plain name" },
        { "LS107", "variables: { «a -> b»: 1 }\n", "plain name" },
        { "LS916", "loops: { R1: «a» }\n", "trust -> leads" },
        { "LS916", "links: [a -> + b]\nloops: { R1: «a -> b -> a -> b» }\n", "trust -> leads" },
        { "LS916", "loops: { R1: «a ->» }\n", "trust -> leads" },
        { "LS917", "links: [trust -> + leads]\nloops: { R1: trust -> «laeds» }\n", "Did you mean 'leads'?" },
        { "LS918", "links: [trust -> + leads]\ndiagram: { hide: [«laeds»] }\n", "Did you mean 'leads'?" },
        { "LS918", "links: [trust -> + leads]\ndiagram: { show: «x» }\n", "Correct the name" },
        { "LS918", "links: [trust -> + leads]\ndiagram: { positions: { «lead»: [1, 2] } }\n", "Did you mean 'leads'?" },
        { "LS919", "links:\n  - a -> + technician trust\n  - «tecnician trust» -> + b\n", "declare 'tecnician trust'" },
        { "LS919", "links:\n  - a -> + follow up\n  - «follow-up» -> + b\n", "Write 'follow up'" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_fault_has_its_code_its_place_and_a_way_out(string code, string marked, string hint)
    {
        var (text, start, length) = Reading.Marked("model: x\n" + marked);
        var fault = Reading.Faults(text)[0];
        Assert.Equal((code, start, length), (fault.Code, fault.At.Start, fault.At.Length));
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    // What differs by its number, or by more than a slip, is meant so.
    [Theory]
    [InlineData("lead quality", "lead quantity")]
    [InlineData("goal 1", "goal 2")]
    [InlineData("need A", "need B")]
    [InlineData("sales leads", "sales load")]
    public void Names_that_only_look_alike_are_left_in_peace(string one, string other) =>
        Assert.Empty(Reading.Faults($"model: x\nlinks:\n  - a -> + {one}\n  - a -> + {other}\n"));
}
