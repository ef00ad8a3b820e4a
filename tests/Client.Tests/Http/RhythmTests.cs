using CardanoBI.Client.Http;

namespace CardanoBI.Client.Tests.Http;

/// <summary>
/// The rhythms before a gateway of the plans' kind, in simulated time: a thousand seconds pass in a moment, and what comes late does so
/// on purpose, the same in every run. <c>Gateway</c> has them behind a real nginx.
/// </summary>
public class RhythmTests
{
    public static TheoryData<double, int, int> Plans => new()
    {
        { 1, 0, 20 }, { 1, 0, 200 }, { 4, 4, 40 }, { 5, 0, 20 }, { 10, 10, 40 }, { 10, 10, 200 },
    };

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_plan_that_is_known_is_kept(double requestsPerSecond, int burst, int calls)
    {
        for (int seed = 0; seed < 50; seed++)
        {
            GatewayOutcome seen = Play(new PlanRhythm(requestsPerSecond, burst), requestsPerSecond, burst, calls, seed, isBusy: false);

            Assert.True(seen.Ratio <= 1.10 && seen.Refused <= calls * 0.01, $"{seed}: {seen}");
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_plan_that_is_not_known_is_found(double requestsPerSecond, int burst, int calls)
    {
        for (int seed = 0; seed < 50; seed++)
        {
            GatewayOutcome seen = Play(Learned(requestsPerSecond), requestsPerSecond, burst, calls, seed, isBusy: false);

            Assert.True(seen.Ratio <= 1.25 && seen.Refused <= calls * 0.15, $"{seed}: {seen}");
            Assert.True(seen.MostInRow <= 3, $"{seed}: {seen}");
        }
    }

    /// <summary>A refusal that comes late, or for a request that was late, is not taken for the rate.</summary>
    [Theory]
    [MemberData(nameof(Plans))]
    public void A_busy_machine_does_not_make_it_much_slower(double requestsPerSecond, int burst, int calls)
    {
        int refused = 0;
        for (int seed = 0; seed < 50; seed++)
        {
            GatewayOutcome seen = Play(Learned(requestsPerSecond), requestsPerSecond, burst, calls, seed, isBusy: true);

            Assert.True(seen.Ratio <= 1.5, $"{seed}: {seen}");
            refused += seen.Refused;
        }

        Assert.InRange(refused, 0, (int)(50 * calls * 0.2));
    }

    /// <summary>With the waits of the tests' fast zone where the plan is its.</summary>
    private static LearnedRhythm Learned(double requestsPerSecond) =>
        new(TimeSpan.FromMilliseconds(requestsPerSecond == 5 ? 100 : 500), TimeSpan.FromSeconds(30), isOpen: false);

    private static GatewayOutcome Play(Rhythm rhythm, double requestsPerSecond, int burst, int calls, int seed, bool isBusy) =>
        new SimulatedGateway(rhythm, requestsPerSecond, burst, new Random(seed), isBusy).Run(calls);
}
