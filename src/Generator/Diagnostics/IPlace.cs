namespace CardanoBI.Generator.Diagnostics;

/// <summary>
/// Where a finding belongs: a <see cref="SourceLocation"/> if that is known; otherwise, since the model has no positions, an
/// <see cref="Anchor"/> or an <see cref="OverlayPlace"/>, which <see cref="Places"/> resolves.
/// </summary>
internal interface IPlace;
