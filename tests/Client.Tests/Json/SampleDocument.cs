namespace CardanoBI.Client.Tests.Json;

/// <summary>An answer with a member of every kind.</summary>
internal static class SampleDocument
{
    public const string Json =
        """
        {"policy_hex":"abc","note":"a \"note\" 🎉","quantity":141738338747111456,"slot":-7,"stake":18446744073709551615,"amount":1.25,"rate":7.21E-05,
        "is_valid":true,"time":"2024-07-11T15:02:18","data":"AQID","extra":{"a":[1,2]},"summary":{"hash":"h","count":3},
        "votes":[{"hash":"v1","count":1},{"hash":"v2","count":2}],"tags":["x",null,""],"heights":[1,2],"unknown":[{"b":null}]}
        """;
}
