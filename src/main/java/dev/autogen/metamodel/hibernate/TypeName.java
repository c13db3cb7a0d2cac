package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.Name;

/** The way PostgreSQL prints the name of a user's type. */
final class TypeName {

    private TypeName() {}

    static String print(Name name) {
        return name.schema().map(schema -> quote(schema) + ".").orElse("") + quote(name.name());
    }

    static String quote(String identifier) {
        return identifier.matches("[a-z_][a-z0-9_]*") ? identifier : '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
