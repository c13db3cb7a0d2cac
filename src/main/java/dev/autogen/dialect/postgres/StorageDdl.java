package dev.autogen.dialect.postgres;

import dev.autogen.schema.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Storage parameters as SQL text.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-STORAGE-PARAMETERS">Storage
 *     parameters</a>
 */
final class StorageDdl {

    private static final Pattern BARE_VALUE = Pattern.compile("-?[0-9]+(\\.[0-9]+)?|true|false|on|off|auto");

    private StorageDdl() {}

    /** {@code (fillfactor = 70, …)}. */
    static String list(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> name(parameter.getKey()) + " = " + value(parameter.getValue()))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /**
     * What brings the parameters of a table or an index from one set to another.
     *
     * @param kind {@code TABLE} or {@code INDEX}
     */
    static List<String> alter(String kind, Name relation, Map<String, String> from, Map<String, String> to) {
        TreeMap<String, String> changed = new TreeMap<>(to);
        changed.entrySet().removeAll(from.entrySet());
        Map<String, String> removed = new TreeMap<>(from);
        removed.keySet().removeAll(to.keySet());
        String alter = "ALTER " + kind + " " + Identifier.quoted(relation);
        List<String> statements = new ArrayList<>();
        if (!removed.isEmpty()) {
            statements.add(alter + " RESET " + names(removed));
        }
        if (!changed.isEmpty()) {
            // PostgreSQL puts what is set at the end: with what follows set again, the order stays that of the names.
            statements.add(alter + " SET " + list(new TreeMap<>(to).tailMap(changed.firstKey())));
        }
        return statements;
    }

    private static String names(Map<String, String> parameters) {
        return parameters.keySet().stream().map(StorageDdl::name).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String name(String parameter) {
        String toast = "toast.";
        return parameter.startsWith(toast)
                ? toast + Identifier.quoted(parameter.substring(toast.length()))
                : Identifier.quoted(parameter);
    }

    private static String value(String value) {
        return BARE_VALUE.matcher(value).matches() ? value : Identifier.literal(value);
    }
}
