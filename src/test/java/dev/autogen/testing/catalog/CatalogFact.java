package dev.autogen.testing.catalog;

import org.jspecify.annotations.Nullable;

/**
 * One attribute of one object in the catalog.
 *
 * @param kind the kind of object, such as {@code column}
 * @param path the qualified name
 * @param tableName the unqualified name of the table that the object is or belongs to, if any
 * @param key what is said about the object
 * @param value what it is
 */
public record CatalogFact(String kind, String path, @Nullable String tableName, String key, String value) {

    /** Whether this says where a column stands in a table or view. */
    public boolean isPlaceInTable() {
        return kind.equals("column") && key.equals("position");
    }

    /** The same fact with another value. */
    public CatalogFact withValue(String other) {
        return new CatalogFact(kind, path, tableName, key, other);
    }

    /** The fact on one line, whatever the value holds. */
    public String line() {
        String text = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return "%s %s %s = %s".formatted(kind, path, key, text);
    }
}
