package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.Identifiers;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.QualifiedName;
import org.hibernate.mapping.Column;
import org.jspecify.annotations.Nullable;

/**
 * Turns Hibernate's names into the catalog's.
 *
 * @param defaultSchema the schema whose objects are named without it
 * @param hibernateSchema the schema that Hibernate puts before names without one; empty for that of the connection
 */
record Spelling(String defaultSchema, Optional<String> hibernateSchema) {

    /** What Hibernate's implicit naming strategy makes: an MD5 digest to the base 35, whose leading zeros are left out. */
    private static final Pattern HASHED = Pattern.compile("(FK|UK|IDX)_?[0-9a-y]{20,25}", Pattern.CASE_INSENSITIVE);

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

    String identifier(Identifier identifier) {
        return catalogSpelling(identifier.getText(), identifier.isQuoted());
    }

    String column(Column column) {
        return catalogSpelling(column.getName(), column.isQuoted());
    }

    /** Hibernate puts quotes around a name as it is, so a quote in it has to be doubled by whoever wrote it. */
    private static String catalogSpelling(String text, boolean quoted) {
        return Identifiers.catalogSpelling(quoted ? text.replace("\"\"", "\"") : text, quoted);
    }

    Name name(QualifiedName name) {
        return name(name.getSchemaName(), name.getObjectName());
    }

    Name name(@Nullable Identifier schema, Identifier name) {
        Optional<String> written = schema == null ? hibernateSchema : Optional.of(identifier(schema));
        return new Name(unlessDefault(written), identifier(name));
    }

    /** A name in SQL text, in which nothing but the connection's schema stands for a missing one. */
    Name name(List<String> parts) {
        int last = parts.size() - 1;
        Optional<String> schema = last == 0 ? Optional.empty() : Optional.of(parts.get(last - 1));
        return new Name(unlessDefault(schema), parts.get(last));
    }

    /** What a name that Hibernate has put together may stand for, the likeliest first. */
    Stream<Name> rendered(String text) {
        List<String> parts = new SqlCursor(text.replace('`', '"')).qualifiedName();
        Name written = name(parts);
        return Stream.of(written, new Name(unlessDefault(hibernateSchema), written.name()));
    }

    /** The schema that an object's name carries; empty for the default one. */
    Optional<String> unlessDefault(Optional<String> schema) {
        return schema.filter(name -> !name.equals(defaultSchema));
    }

    /** A name that Hibernate writes into its SQL as it is. */
    String written(String name) {
        SqlCursor cursor = new SqlCursor(name.replace('`', '"'));
        return PLAIN.matcher(name).matches() || name.startsWith("\"") || name.startsWith("`")
                ? cursor.identifier()
                : Identifiers.catalogSpelling(name, true);
    }

    /** The label of a named constraint or index; hashed names are Hibernate's and not explicit. */
    Label label(String name) {
        String spelled = written(name);
        return HASHED.matcher(name).matches() ? Label.implicit(spelled) : Label.explicit(spelled);
    }
}
