using Microsoft.Extensions.Options;

namespace CardanoBI.Client.DependencyInjection;

/// <summary>Runs the options' own check when the host starts, so that a mistake is no surprise at the first call.</summary>
internal sealed class OptionsValidator : IValidateOptions<CardanoBIOptions>
{
    public ValidateOptionsResult Validate(string? name, CardanoBIOptions options)
    {
        try
        {
            options.Validate();
            return ValidateOptionsResult.Success;
        }
        catch (ArgumentException wrong)
        {
            return ValidateOptionsResult.Fail(string.IsNullOrEmpty(name) ? wrong.Message : $"Client '{name}': {wrong.Message}");
        }
    }
}
