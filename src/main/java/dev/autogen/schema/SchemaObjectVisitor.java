package dev.autogen.schema;

/**
 * Behaviour that differs by the kind of schema object.
 *
 * @param <R> what a visit gives
 */
public interface SchemaObjectVisitor<R> {
    R visitNamespace(Namespace namespace);

    R visitExtension(Extension extension);

    R visitEnumType(EnumType type);

    R visitCompositeType(CompositeType type);

    R visitDomain(Domain domain);

    R visitSequence(Sequence sequence);

    R visitTable(Table table);

    R visitView(View view);

    R visitOpaqueUnit(OpaqueUnit unit);
}
