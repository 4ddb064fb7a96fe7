using LoopSim.Formats;

namespace LoopSim.Tests.Formats;

public class LoopModelTests
{
    const string Tank = """
        model: Tank
        time: { stop: 10, step: 0.5, unit: month }
        parameters:
          inflow: { value: 2, unit: litre/month, doc: what the tap gives }
          share: { value: 10%, unit: "%" }
        stocks:
          water: { initial: 5 litre, inflows: [filling], outflows: [leaking] }
        flows:
          filling: inflow
          leaking: water * share / 1 month
        scenarios:
          wide tap: { set: { inflow: 4 litre/month } }
          test only: { set: { inflow: 0 litre/month }, hidden: true }
        outcomes:
          level: { value: final(water), unit: litre }
        checks:
          never dry: always(water > 0)
        """;

    static readonly LoopModel Model = LoopModel.ReadText(Tank);

    [Fact]
    public void A_sketch_runs_as_any_model_does()
    {
        var sketch = LoopModel.ReadText("""
            model: Sketch
            time: { unit: month, stop: 60 }
            links: [trust -> + leads, leads -> + trust]
            variables: { leads: { normal: 20 lead/month } }
            scenarios: { praise: { push: { trust: 20% } } }
            """);
        Assert.Equal(["trust stock 1", "leads variable lead/month"], sketch.Variables.Select(v => $"{v.Name} {v.Kind} {v.Unit}"));
        Assert.Equal(sketch.Run().Runs[1].Series("leads"), sketch.Run("praise").Runs[0].Series("leads"));
        Assert.True(sketch.Run("praise")["praise"].Series("leads")[^1] > 40);
        Assert.Equal(["trust", "leads"], LoopModel.Outcomes(sketch.Run("praise")).Select(o => o.Outcome.Text));
    }

    [Fact]
    public void A_sound_model_tells_what_it_holds()
    {
        Assert.Empty(Model.Diagnostics);
        Assert.True(Model.IsSound);
        Assert.Equal("Tank", Model.Title);
        Assert.Equal(["base", "wide tap", "test only"], Model.Scenarios.Select(s => s.Text));
        Assert.Equal(
            ["inflow parameter litre/month", "share parameter %", "water stock litre", "filling flow litre/month", "leaking flow litre/month"],
            Model.Variables.Select(v => $"{v.Name} {v.Kind} {v.Unit}"));
        Assert.Equal("what the tap gives", Model.Variables[0].Doc);
    }

    [Fact]
    public void Runs_come_in_the_order_asked_for_and_are_found_by_name()
    {
        var runs = Model.Run("wide tap", "base");
        Assert.Equal(["wide tap", "base"], runs.Runs.Select(r => r.Scenario.Text));
        Assert.Equal(21, runs["BASE"].Series("water").Length);
        Assert.Equal(runs.Runs[0].Times.Count, runs["wide_tap"].Series("Water").Length);
        Assert.True(runs["wide tap"].Series("water")[^1] > runs["base"].Series("water")[^1]);
    }

    [Fact]
    public void Without_names_all_run_that_are_not_hidden() =>
        Assert.Equal(["base", "wide tap"], Model.Run().Runs.Select(r => r.Scenario.Text));

    [Fact]
    public void A_series_is_the_callers_own()
    {
        var run = Model.Run("base").Runs[0];
        run.Series("water")[0] = -1;
        Assert.Equal(5, run.Series("water")[0]);
    }

    [Fact]
    public void A_value_that_is_set_makes_another_model()
    {
        var dry = Model.Set("inflow", 0).Set("share = 20%");
        Assert.True(dry.Run("base")["base"].Series("water")[^1] < Model.Run("base")["base"].Series("water")[^1]);
        Assert.Equal(Model.Run("base")["base"].Series("water"), LoopModel.ReadText(Tank).Run("base")["base"].Series("water"));
        Assert.Equal(Model.Run("test only").Runs[0].Series("water"), dry.Set("share", 0.1).Run("base").Runs[0].Series("water"));
    }

    [Fact]
    public void Other_settings_keep_what_was_set()
    {
        var finer = Model.Set("inflow", 0).With(new() { Step = 0.25, Stop = 5 });
        var run = finer.Run("base").Runs[0];
        Assert.Equal((21, 5.0), (run.Times.Count, run.Times[^1]));
        Assert.Equal(0, run.Series("filling")[0]);
    }

    [Fact]
    public void What_is_wrong_is_told_and_cannot_be_run()
    {
        var broken = LoopModel.ReadText(Tank.Replace("filling: inflow", "filling: inflo", StringComparison.Ordinal), "tank.yaml");
        Assert.False(broken.IsSound);
        var fault = Assert.Single(broken.Diagnostics);
        Assert.Equal("tank.yaml:9:12: error LS201: 'inflo' is not defined in this model. Did you mean 'inflow'?", fault.ToString());
        Assert.Equal(fault.ToString(), Assert.Throws<ModelException>(() => broken.Run()).Message);
        Assert.Equal([fault], Assert.Throws<ModelException>(() => broken.Test(TestContext.Current.CancellationToken)).Diagnostics);
    }

    [Fact]
    public void A_setting_of_an_unknown_name_is_an_error_of_the_model_that_has_it()
    {
        var other = Model.Set("inflo", 3);
        Assert.Contains("inflow", Assert.Single(other.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.Throws<ModelException>(() => other.Run());
        Assert.Throws<ArgumentException>(() => Model.Set("inflow"));
    }

    [Fact]
    public void An_unknown_name_is_answered_with_the_nearest()
    {
        Assert.Equal("There is no scenario 'wide tab'. Did you mean 'wide tap'?", Assert.Throws<KeyNotFoundException>(() => Model.Run("wide tab")).Message);
        Assert.Equal("There is no variable 'watr' in this run. Did you mean 'water'?", Assert.Throws<KeyNotFoundException>(() => Model.Run("base").Runs[0].Series("watr")).Message);
        Assert.Equal("Scenario 'wide tap' was not simulated; base were.", Assert.Throws<KeyNotFoundException>(() => Model.Run("base")["wide tap"]).Message);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_diagnostic() =>
        Assert.Equal("LS001", Assert.Single(LoopModel.Read("no such file.yaml").Diagnostics).Code);

    [Fact]
    public void Outcomes_come_run_by_run()
    {
        var runs = Model.Run();
        Assert.Equal(
            runs.Runs.Select(r => new OutcomeValue(r.Scenario, "level", r.Series("water")[^1], "litre")),
            LoopModel.Outcomes(runs));
    }

    [Fact]
    public void The_models_own_checks_are_held_against_each_scenario()
    {
        Assert.Equal([("never dry", "base", true), ("never dry", "wide tap", true)], Model.Test(TestContext.Current.CancellationToken).Select(v => (v.Name.Text, v.Scenario?.Text ?? "", v.Holds)));
        var failed = Model.Set("share", 3).With(new() { Step = 0.5 }).Test(TestContext.Current.CancellationToken);
        Assert.All(failed, v => Assert.False(v.Holds));
        Assert.Contains("fails first at month", failed[0].Why[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_can_be_stopped() =>
        Assert.Throws<OperationCanceledException>(() => Model.Run([], new CancellationToken(canceled: true)));
}
