package dev.autogen.dialect.postgres;

import java.util.SortedMap;
import java.util.stream.Collectors;

/** The condition that finds a row by its key. */
final class RowCondition {

    private RowCondition() {}

    /** A {@code WHERE} clause with a blank before it; nothing when the table's only row needs no key. */
    static String where(SortedMap<String, String> key) {
        return key.isEmpty()
                ? ""
                : key.entrySet().stream()
                        .map(column -> Identifier.quoted(column.getKey()) + " = " + column.getValue())
                        .collect(Collectors.joining(" AND ", " WHERE ", ""));
    }
}
