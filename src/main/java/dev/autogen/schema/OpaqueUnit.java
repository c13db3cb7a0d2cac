package dev.autogen.schema;

import java.util.List;
import java.util.Optional;

/**
 * A piece of DDL whose content autogen does not look into, such as Hibernate's auxiliary database objects.
 *
 * @param name what people call it
 * @param create the statements that make it; none when they are not known
 * @param drop the statements that take it away; none when it cannot be taken away
 * @param beforeTables whether tables may need it
 * @param hash the hash by which two of them are compared: SHA-256 over the catalog's description of what it makes, where
 *     a database judged it, else over its statements; lower-case hex
 */
public record OpaqueUnit(Name name, List<String> create, List<String> drop, boolean beforeTables, String hash)
        implements SchemaObject {

    public OpaqueUnit {
        create = List.copyOf(create);
        drop = List.copyOf(drop);
    }

    @Override
    public Optional<String> comment() {
        return Optional.empty();
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitOpaqueUnit(this);
    }
}
