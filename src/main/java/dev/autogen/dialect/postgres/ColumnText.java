package dev.autogen.dialect.postgres;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code columnDefinition} says beside the type, as far as it must be known before PostgreSQL sees it.
 *
 * @param column the column with the rest in its type
 * @param serial whether the type was a {@code serial}: an integer with a sequence of its own
 */
record ColumnText(Column column, boolean serial) {

    private static final Pattern SERIAL =
            Pattern.compile("(serial|serial4|bigserial|serial8|smallserial|serial2)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GENERATED =
            Pattern.compile("\\bgenerated\\s+always\\s+as\\s*(?=\\()", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> INTEGERS = Map.of(
            "serial", "integer",
            "serial4", "integer",
            "bigserial", "bigint",
            "serial8", "bigint",
            "smallserial", "smallint",
            "serial2", "smallint");

    static ColumnText of(Column column) {
        Column split = withoutGenerated(column);
        String type = split.type().strip();
        Matcher serial = SERIAL.matcher(type);
        if (!serial.lookingAt()) {
            return new ColumnText(split.withType(type), false);
        }
        String integer = INTEGERS.getOrDefault(serial.group(1).toLowerCase(Locale.ROOT), "integer");
        return new ColumnText(
                split.withType(integer + type.substring(serial.end())).notNull(), true);
    }

    /** A generated column reads other columns, so its expression is judged beside these. */
    private static Column withoutGenerated(Column column) {
        String type = column.type();
        SqlText sql = SqlText.of(type);
        Matcher generated = GENERATED.matcher(type);
        boolean found = generated.find() && sql.isCode(generated.start()) && sql.closing(generated.end()) > 0;
        if (column.generated().isPresent() || !found) {
            return column;
        }
        int close = sql.closing(generated.end());
        String rest = type.substring(close + 1);
        boolean stored = !rest.strip().toLowerCase(Locale.ROOT).startsWith("virtual");
        String others = rest.replaceFirst("(?i)^\\s*(stored|virtual)\\b", "");
        return column.withType(type.substring(0, generated.start()).strip() + others)
                .withGenerated(Optional.of(new Generated(type.substring(generated.end() + 1, close), stored)));
    }

    /** What PostgreSQL is asked about the column: everything but its name and what needs other columns. */
    String definition() {
        return ColumnDdl.type(column.type(), column.collation())
                + column.defaultExpression().map(text -> " DEFAULT " + text).orElse("");
    }

    /** The type where no question is needed. */
    Optional<String> plainType() {
        boolean bare =
                column.collation().isEmpty() && column.defaultExpression().isEmpty();
        return bare ? TypeSpelling.of(column.type()) : Optional.empty();
    }
}
