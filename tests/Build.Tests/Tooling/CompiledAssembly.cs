using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CardanoBI.Build.Tests.Tooling;

/// <summary>What is in a compiled assembly, read from its metadata without loading it.</summary>
internal sealed class CompiledAssembly
{
    private readonly Dictionary<string, HashSet<string>> _properties = [];
    private readonly Dictionary<string, HashSet<string>> _methods = [];

    private CompiledAssembly(MetadataReader metadata)
    {
        Version = metadata.GetAssemblyDefinition().Version;
        Mvid = metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
        foreach (TypeDefinition type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition))
        {
            string name = $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
            if (type.IsNested) continue;
            _properties[name] = [.. type.GetProperties()
                .Select(property => metadata.GetString(metadata.GetPropertyDefinition(property).Name))];
            _methods[name] = [.. type.GetMethods().Select(method => metadata.GetString(metadata.GetMethodDefinition(method).Name))];
            if ((type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public) PublicTypes.Add(name);
        }

        foreach (AssemblyReference reference in metadata.AssemblyReferences.Select(metadata.GetAssemblyReference))
            References[metadata.GetString(reference.Name)] = reference.Version;
    }

    public Guid Mvid { get; }

    public Version Version { get; }

    /// <summary>Full names of all types that are not nested.</summary>
    public IReadOnlyCollection<string> Types => _properties.Keys;

    public HashSet<string> PublicTypes { get; } = [];

    public Dictionary<string, Version> References { get; } = [];

    /// <summary>Names of a type's own properties; none where there is no such type.</summary>
    public IReadOnlyCollection<string> Properties(string typeName) => _properties.GetValueOrDefault(typeName) ?? [];

    /// <summary>Names of a type's own methods, accessors included; none where there is no such type.</summary>
    public IReadOnlyCollection<string> Methods(string typeName) => _methods.GetValueOrDefault(typeName) ?? [];

    public static CompiledAssembly Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        return Read(file);
    }

    public static CompiledAssembly Read(ZipArchiveEntry packed)
    {
        using var bytes = new MemoryStream();
        using (Stream stream = packed.Open()) stream.CopyTo(bytes);
        bytes.Position = 0;
        return Read(bytes);
    }

    public static CompiledAssembly Read(Stream stream)
    {
        using var image = new PEReader(stream);
        return new CompiledAssembly(image.GetMetadataReader());
    }
}
