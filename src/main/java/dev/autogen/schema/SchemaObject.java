package dev.autogen.schema;

import java.util.Optional;

/** A named object that stands for itself in a database. */
public sealed interface SchemaObject
        permits Namespace, Extension, EnumType, CompositeType, Domain, Sequence, Table, View, OpaqueUnit {

    Name name();

    /** The text of {@code COMMENT ON} for this object. */
    Optional<String> comment();

    <R> R accept(SchemaObjectVisitor<R> visitor);
}
