// The query options that a list supports are a type argument of its queries: a step that needs another option does not compile.
namespace CardanoBI.Client.Queries;

/// <summary>The list can be filtered.</summary>
public interface ICanFilter;

/// <summary>The list can be sorted.</summary>
public interface ICanOrderBy;

/// <summary>The list can leave columns out.</summary>
public interface ICanSelect;

/// <summary>The list can be limited.</summary>
public interface ICanTop;

/// <summary>The list can skip rows.</summary>
public interface ICanSkip;

/// <summary>The list can count its rows.</summary>
public interface ICanCount;
