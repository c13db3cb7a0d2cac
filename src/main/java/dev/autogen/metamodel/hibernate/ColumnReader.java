package dev.autogen.metamodel.hibernate;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import java.util.Locale;
import java.util.Optional;

/** Reads a column as Hibernate declares it. */
final class ColumnReader {

    private final ReadingContext context;

    ColumnReader(ReadingContext context) {
        this.context = context;
    }

    /** The type is Hibernate's text, and with a {@code columnDefinition} may hold more than a type. */
    Column read(org.hibernate.mapping.Column column) {
        Column plain = Column.of(context.spelling().column(column), type(column))
                .withComment(CommentText.of(column.getComment()));
        return column.isIdentity() ? identity(plain) : ordinary(column, plain);
    }

    private Column ordinary(org.hibernate.mapping.Column column, Column plain) {
        return plain.withCollation(Optional.ofNullable(column.getCollation())
                        .map(name -> context.dialect().quoteCollation(name)))
                .withNullable(column.isNullable())
                .withDefault(Optional.ofNullable(column.getDefaultValue()))
                .withGenerated(Optional.ofNullable(column.getGeneratedAs()).map(this::generated));
    }

    private String type(org.hibernate.mapping.Column column) {
        String type = column.getSqlType(context.metadata());
        String options = VersionGap.options(column);
        return options.isBlank() ? type : type + " " + options;
    }

    private Generated generated(String expression) {
        return new Generated(
                expression, context.dialect().generatedAs(expression).strip().endsWith("stored"));
    }

    private Column identity(Column plain) {
        String type = plain.type().toLowerCase(Locale.ROOT);
        Column column = plain.notNull();
        if (SerialColumns.isSerial(type) || type.contains("identity")) {
            return column;
        }
        Optional<String> counted = counted(type);
        if (counted.isEmpty()) {
            context.notices()
                    .add("The identity column %s of type %s became bigint, as PostgreSQL numbers only whole numbers"
                            .formatted(plain.name(), plain.type()));
        }
        return column.withType(counted.isEmpty() ? "bigint" : plain.type())
                .withIdentity(Optional.of(Identity.byDefault(counted.orElse("bigint"))));
    }

    private static Optional<String> counted(String type) {
        return switch (type.strip()) {
            case "smallint", "int2" -> Optional.of("smallint");
            case "integer", "int", "int4" -> Optional.of("integer");
            case "bigint", "int8" -> Optional.of("bigint");
            default -> Optional.empty();
        };
    }
}
