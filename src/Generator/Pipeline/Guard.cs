using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Generator.Pipeline;

/// <summary>
/// Keeps steps from throwing: an unforeseen failure becomes a finding at its page, and costs only what the step would have made.
/// </summary>
internal static class Guard
{
    /// <param name="place">Where the failure is reported; null for what lies in no file.</param>
    /// <param name="failed">Makes the result of a failed step.</param>
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
