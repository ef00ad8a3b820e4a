using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Model;
using CardanoBI.Generator.Overlay;
using TypeKind = CardanoBI.Generator.Model.TypeKind;

namespace CardanoBI.Generator.Binding;

internal sealed partial class TypeLinker
{
    /// <summary>Makes one row's type and the types inside it.</summary>
    private sealed class PropertyLinker(TypeLinker types, LinkedOperation owner, IReadOnlyList<string> operationKeys)
    {
        /// <summary>The path at which lists of lists end: their readers are lambdas in lambdas, and each level doubles what C#'s compiler does.</summary>
        private const string DeepestList = "[][][][]";

        private readonly Dictionary<string, DocumentedSchema> _schemas = owner.Documented.NamedSchemas.Items.ToDictionary(schema => schema.Name, StringComparer.Ordinal);

        /// <summary>Declares a type once, and joins what is known of it.</summary>
        /// <param name="origin">What the type describes, so that meeting it twice on one way is no collision.</param>
        public TypeReference Declare(string name, bool isPinned, string origin, DocumentedSchema? schema, Shape? shape, string path, bool isRow)
        {
            var reference = new TypeReference(TypeKind.Response, IsNullable: false, name);
            if (!types._evidence.TryGetValue(name, out Evidence? evidence)) types._evidence.Add(name, evidence = new Evidence());
            if (shape is not null && !evidence.Add(shape)) types._hasNewEvidence = true;
            // An overlay may pin one name to many places, and to a type inside itself: of each table, and of what only samples show, it is one type.
            string identity = !isPinned ? origin : schema is null ? "pinned" : "pinned/" + schema.Name;
            if (!types._declared.Add(new Declaration(owner, name, identity))) return reference;
            if (!Naming.Fits(name))
            {
                types.Refuse(owner, Descriptors.NameTooLong, name);
                return reference;
            }

            string summary = types._overlay.Summary(name) ?? Summary(schema);
            var type = new LinkedType(new ResponseType(name, summary, owner.Page, []), owner, isPinned, schema?.Name);
            // Known before its properties are, for a type that holds itself.
            if (!types._types.ContainsKey(name)) types._types.Add(name, type);
            types._open.Enqueue(() => Fill(type, schema, shape is null ? null : evidence.Use(), path, isRow));
            return reference;
        }

        private void Fill(LinkedType declared, DocumentedSchema? schema, Shape? shape, string path, bool isRow)
        {
            string name = declared.Model.Name;
            LinkedType type = declared with { Model = declared.Model with { Properties = Properties(name, schema, shape, path, isRow).ToEquatableArray() } };
            LinkedType known = types._types[name];
            if (ReferenceEquals(known, declared)) types._types[name] = type;
            else if (!type.IsPinned || !known.IsPinned || known.Model.Name != name || !HaveSameProperties(known.Model, type.Model)) types.Collide(known, owner, name);
        }

        /// <summary>The type of a value of which only samples tell.</summary>
        public TypeReference FromShape(Shape? shape, string path, string nestedName, string? pinnedName = null, DocumentedSchema? schema = null, Anchor? anchor = null)
        {
            bool mayBeNull = shape?.Has(ShapeKinds.Null) == true;
            ShapeKinds kinds = (shape?.Kinds ?? ShapeKinds.None) & (ShapeKinds.Boolean | ShapeKinds.String | ShapeKinds.Object | ShapeKinds.Array | ShapeKinds.Numbers);
            TypeReference? type = kinds switch
            {
                ShapeKinds.Boolean => new TypeReference(TypeKind.Boolean, mayBeNull),
                ShapeKinds.String => new TypeReference(TypeKind.String, mayBeNull),
                ShapeKinds.Object when schema is not null || shape!.Members.Count <= MaximumMembers => Declare(pinnedName ?? nestedName, pinnedName is not null, owner.TypeName + "/" + path, schema, shape, path, isRow: false) with { IsNullable = mayBeNull },
                ShapeKinds.Array when !path.EndsWith(DeepestList, StringComparison.Ordinal) => new TypeReference(TypeKind.List, mayBeNull, Element: FromShape(shape!.Element, path + "[]", nestedName, pinnedName, schema, anchor)),
                _ when kinds != ShapeKinds.None && (kinds & ~ShapeKinds.Numbers) == 0 => new TypeReference(Number(kinds), mayBeNull),
                _ => null,
            };
            if (type is not null) return type;
            types._diagnostics.Add(LinkDiagnostic.At(Descriptors.ElementUnknown, anchor ?? owner.Anchor, path.Length == 0 ? owner.Key : path));
            return new TypeReference(TypeKind.Json, mayBeNull);
        }

        private List<Property> Properties(string typeName, DocumentedSchema? schema, Shape? shape, string path, bool isRow)
        {
            IEnumerable<DocumentedProperty> documented = schema is not null
                ? schema.Properties
                : (shape?.Members ?? ShapeMembers.None).Select(member => new DocumentedProperty(member.WireName, new DocumentedType(DocumentedTypeKind.Undefined), ""));
            var properties = new List<Property>();
            PropertyWords words = types._overlay.Properties(typeName, isRow ? operationKeys : []);
            foreach (DocumentedProperty property in documented)
            {
                string memberPath = path.Length == 0 ? property.WireName : path + "." + property.WireName;
                Anchor nameAnchor = schema is not null ? owner.Anchor.PropertyName(schema.Name, property.WireName) : owner.Anchor.Sample(memberPath, ShapeKinds.None);
                Anchor typeAnchor = schema is not null ? owner.Anchor.PropertyType(schema.Name, property.WireName) : nameAnchor;
                PropertyFacts facts = words.Of(property.WireName);
                string name = facts.Name is not null ? Naming.MoveAside(facts.Name, typeName) : types._naming.Property(property.WireName, typeName);
                if (Naming.Problem(name) is { } problem)
                {
                    types._diagnostics.Add(LinkDiagnostic.At(problem, nameAnchor, property.WireName));
                    continue;
                }

                TypeReference type = Resolve(typeName, property, facts, shape?.Member(property.WireName), memberPath, typeAnchor);
                properties.Add(new Property(property.WireName, name, type with { IsNullable = facts.Nullable ?? true }, facts.Description ?? property.Description));
            }

            return WithoutCollisions(properties, schema, path);
        }

        private TypeReference Resolve(string typeName, DocumentedProperty property, PropertyFacts facts, Shape? shape, string path, Anchor anchor)
        {
            if (facts.Type is not null && Scalar(facts.Type) is { } pinned) return new TypeReference(pinned, IsNullable: true);
            string nestedName = typeName + "_" + types._naming.Pascal(property.WireName);
            switch (property.Type.Kind)
            {
                case DocumentedTypeKind.Array:
                    return new TypeReference(TypeKind.List, IsNullable: true, Element: Element(facts, shape, path, nestedName, anchor));
                case DocumentedTypeKind.Named:
                    return Named(property.Type.Name, facts, shape, path);
                case DocumentedTypeKind.Object or DocumentedTypeKind.Undefined:
                    return facts.Items is not null
                        ? new TypeReference(TypeKind.List, IsNullable: true, Element: Element(facts, shape, path, nestedName, anchor))
                        : FromShape(shape, path, nestedName, facts.Type, schema: null, anchor);
                default:
                    return new TypeReference(Scalar(property.Type.Kind), IsNullable: true);
            }
        }

        private TypeReference Element(PropertyFacts facts, Shape? shape, string path, string nestedName, Anchor anchor)
        {
            bool mayBeNull = shape?.Element?.Has(ShapeKinds.Null) == true;
            return facts.Items is not null && Scalar(facts.Items) is { } scalar
                ? new TypeReference(scalar, mayBeNull)
                : FromShape(shape?.Element, path + "[]", nestedName, facts.Items, schema: null, anchor);
        }

        /// <summary>A type with a table of its own; where the sample shows a list of it, a list.</summary>
        private TypeReference Named(string documentedName, PropertyFacts facts, Shape? shape, string path)
        {
            DocumentedSchema schema = _schemas[documentedName];
            bool isList = shape?.Has(ShapeKinds.Array) == true && !shape.Has(ShapeKinds.Object);
            string? pinnedName = isList ? facts.Items ?? facts.Type : facts.Type;
            string name = pinnedName ?? owner.TypeName + "_" + types._naming.Pascal(documentedName);
            TypeReference type = Declare(name, pinnedName is not null, owner.TypeName + "/" + documentedName, schema, isList ? shape!.Element : shape, isList ? path + "[]" : path, isRow: false);
            return isList ? new TypeReference(TypeKind.List, IsNullable: true, Element: type) : type;
        }

        private List<Property> WithoutCollisions(List<Property> properties, DocumentedSchema? schema, string path)
        {
            HashSet<string> meeting = Names.Repeated(properties.Select(property => property.Name).ToList(), StringComparer.Ordinal);
            if (meeting.Count == 0) return properties;
            foreach (Property property in properties.Where(property => meeting.Contains(property.Name)))
            {
                string other = properties.First(candidate => candidate != property && candidate.Name == property.Name).WireName;
                Anchor anchor = schema is not null ? owner.Anchor.PropertyName(schema.Name, property.WireName) : owner.Anchor.Sample((path.Length == 0 ? "" : path + ".") + property.WireName, ShapeKinds.None);
                types._diagnostics.Add(LinkDiagnostic.At(Descriptors.PropertyNameCollision, anchor, property.WireName, other, property.Name));
            }

            return properties.Where(property => !meeting.Contains(property.Name)).ToList();
        }

        private string Summary(DocumentedSchema? schema) => schema?.Name.Length > 0 ? schema.Name : owner.Documented.Title;

        private static bool HaveSameProperties(ResponseType left, ResponseType right) =>
            left.Properties.Select(property => (property.WireName, property.Name, property.Type)).SequenceEqual(right.Properties.Select(property => (property.WireName, property.Name, property.Type)));

        private static TypeKind Number(ShapeKinds kinds) => (kinds & ShapeKinds.WideNumber) != 0 ? TypeKind.Double
            : (kinds & ShapeKinds.Decimal) != 0 ? TypeKind.Decimal
            : (kinds & ShapeKinds.UInt64) != 0 ? TypeKind.UInt64
            : TypeKind.Int64;

        private static TypeKind? Scalar(string keyword) => keyword switch
        {
            "string" => TypeKind.String,
            "bytes" => TypeKind.Bytes,
            "date-time" => TypeKind.DateTimeOffset,
            "boolean" => TypeKind.Boolean,
            "int32" => TypeKind.Int32,
            "int64" => TypeKind.Int64,
            "uint64" => TypeKind.UInt64,
            "decimal" => TypeKind.Decimal,
            "double" => TypeKind.Double,
            "json" => TypeKind.Json,
            _ => null,
        };

        private static TypeKind Scalar(DocumentedTypeKind kind) => kind switch
        {
            DocumentedTypeKind.Bytes => TypeKind.Bytes,
            DocumentedTypeKind.DateTime => TypeKind.DateTimeOffset,
            DocumentedTypeKind.Boolean => TypeKind.Boolean,
            DocumentedTypeKind.Int32 => TypeKind.Int32,
            DocumentedTypeKind.Int64 => TypeKind.Int64,
            DocumentedTypeKind.UInt64 => TypeKind.UInt64,
            DocumentedTypeKind.Number => TypeKind.Decimal,
            _ => TypeKind.String,
        };
    }
}
