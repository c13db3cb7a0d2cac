package dev.autogen.metamodel.hibernate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands behind the closing parenthesis of {@code CREATE TABLE}.
 *
 * @param storage its storage parameters
 * @param unknown the clauses that autogen does not model
 */
record TableOptions(SortedMap<String, String> storage, List<String> unknown) {

    TableOptions {
        storage = Collections.unmodifiableSortedMap(new TreeMap<>(storage));
        unknown = List.copyOf(unknown);
    }

    static TableOptions parse(String text) {
        SqlCursor cursor = new SqlCursor(text);
        SortedMap<String, String> storage = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        while (!cursor.atEnd()) {
            if (cursor.accept("with")) {
                storage.putAll(StorageParameters.parse(cursor.parenthesised()));
            } else {
                unknown.add(cursor.rest());
            }
        }
        return new TableOptions(storage, unknown);
    }
}
