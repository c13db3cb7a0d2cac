package dev.autogen.dialect.postgres;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own spelling of its plain types.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">Data types</a>
 */
final class TypeSpelling {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("integer", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("smallint", "smallint"),
            Map.entry("int8", "bigint"),
            Map.entry("bigint", "bigint"),
            Map.entry("bool", "boolean"),
            Map.entry("boolean", "boolean"),
            Map.entry("float4", "real"),
            Map.entry("real", "real"),
            Map.entry("float", "double precision"),
            Map.entry("float8", "double precision"),
            Map.entry("double precision", "double precision"),
            Map.entry("varchar", "character varying"),
            Map.entry("character varying", "character varying"),
            Map.entry("char", "character(1)"),
            Map.entry("character", "character(1)"),
            Map.entry("decimal", "numeric"),
            Map.entry("numeric", "numeric"),
            Map.entry("text", "text"),
            Map.entry("bytea", "bytea"),
            Map.entry("uuid", "uuid"),
            Map.entry("date", "date"),
            Map.entry("json", "json"),
            Map.entry("jsonb", "jsonb"),
            Map.entry("xml", "xml"),
            Map.entry("oid", "oid"),
            Map.entry("inet", "inet"),
            Map.entry("interval", "interval"));

    private static final Pattern ARRAY =
            Pattern.compile("(.*?)\\s*(?:\\barray(?:\\s*\\[[0-9]+])?|(?:\\[[0-9]*]\\s*)+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH =
            Pattern.compile("(varchar|character varying|char|character) ?\\( ?([1-9][0-9]*) ?\\)");
    private static final Pattern NUMERIC =
            Pattern.compile("(?:numeric|decimal) ?\\( ?([1-9][0-9]*) ?(?:, ?([0-9]+) ?)?\\)");
    private static final Pattern FLOAT = Pattern.compile("float ?\\( ?([0-9]+) ?\\)");
    private static final Pattern TIME = Pattern.compile(
            "(timestamptz|timestamp|timetz|time) ?(?:\\( ?([0-6]) ?\\))?(?: ?(with|without) time zone)?");

    private TypeSpelling() {}

    /** The spelling of {@code format_type}; empty for whatever is not one of the plain types alone. */
    static Optional<String> of(String written) {
        String text = written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        Matcher array = ARRAY.matcher(text);
        if (array.matches()) {
            return scalar(array.group(1)).map(element -> element + "[]");
        }
        return scalar(text);
    }

    private static Optional<String> scalar(String text) {
        return Optional.ofNullable(NAMES.get(text))
                .or(() -> sized(text))
                .or(() -> numeric(text))
                .or(() -> floating(text))
                .or(() -> time(text));
    }

    private static Optional<String> sized(String text) {
        Matcher match = LENGTH.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String name = match.group(1).contains("var") ? "character varying" : "character";
        return Optional.of(name + "(" + match.group(2) + ")");
    }

    private static Optional<String> numeric(String text) {
        Matcher match = NUMERIC.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String scale = match.group(2) == null ? "0" : match.group(2);
        return Optional.of("numeric(" + match.group(1) + "," + scale + ")");
    }

    private static Optional<String> floating(String text) {
        Matcher match = FLOAT.matcher(text);
        if (!match.matches() || match.group(1).length() > 2) {
            return Optional.empty();
        }
        int bits = Integer.parseInt(match.group(1));
        return bits < 1 || bits > 53 ? Optional.empty() : Optional.of(bits < 25 ? "real" : "double precision");
    }

    private static Optional<String> time(String text) {
        Matcher match = TIME.matcher(text);
        if (!match.matches() || (match.group(1).endsWith("tz") && match.group(3) != null)) {
            return Optional.empty();
        }
        boolean zone = match.group(1).endsWith("tz") || "with".equals(match.group(3));
        String name = match.group(1).startsWith("timestamp") ? "timestamp" : "time";
        String precision = match.group(2) == null ? "" : "(" + match.group(2) + ")";
        return Optional.of(name + precision + (zone ? " with time zone" : " without time zone"));
    }
}
