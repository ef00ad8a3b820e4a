using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Generator.Pipeline;

/// <summary>
/// No step throws: what fails for a reason that nobody foresaw is a finding at its page, and costs what the step would have made.
/// </summary>
internal static class Guard
{
    /// <param name="place">Where the failure is reported; null for what lies in no file.</param>
    /// <param name="failed">What stands for the result.</param>
    public static T Run<T>(Func<T> step, IPlace? place, Func<Finding, T> failed)
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return failed(Finding.At(Descriptors.GeneratorFailed, place, exception.Message));
        }
    }
}
