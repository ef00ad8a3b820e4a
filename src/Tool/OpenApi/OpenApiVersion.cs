namespace CardanoBI.Gen.OpenApi;

/// <summary>The versions of OpenAPI that can be written.</summary>
internal enum OpenApiVersion { V30, V31 }
