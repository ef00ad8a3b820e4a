namespace CardanoBI.Generator.Diagnostics;

/// <summary>
/// Where a finding belongs: a <see cref="SourceLocation"/> where it is known; an <see cref="Anchor"/> or an <see cref="OverlayPlace"/>
/// where the model has no positions, until <see cref="Places"/> looks it up.
/// </summary>
internal interface IPlace;
