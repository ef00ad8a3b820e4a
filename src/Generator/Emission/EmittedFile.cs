namespace CardanoBI.Generator.Emission;

/// <summary>A file of the emitted client.</summary>
internal sealed record EmittedFile(string HintName, string Text);
