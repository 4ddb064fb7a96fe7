namespace LoopSim.Tests.Support;

/// <summary>Small models that several tests share.</summary>
internal static class Samples
{
    /// <summary>Two scenarios, one of which starts at month 6; an outcome in person, one in months; two checks that hold.</summary>
    public const string WordOfMouth = """
        model: Word of mouth
        time: { unit: month, stop: 12, step: 1/8, save: 1 }
        parameters:
          technicians: 100 person
          contacts: { value: 0.25 1/month, range: 0..1 }
        stocks:
          believers: { initial: 5 person, inflows: [winning over] }
        flows:
          winning over: contacts * believers * (technicians - believers) / technicians
        scenarios:
          today: {}
          closed loop: { set: { contacts: 0.5 1/month }, from: 6 month }
          hidden one: { set: { contacts: 1 1/month }, hidden: true }
        outcomes:
          believers at the end: final(believers)
          half way: time when(believers >= 50 person)
        checks:
          nobody is counted twice: always(believers <= technicians)
          more contacts win more: final(believers @ hidden one) > final(believers @ closed loop)
        """;
}
