package dev.autogen.schema;

/** A column of some table, by name. */
public record ColumnReference(Name table, String column) {

    /** The column for people: {@code author.id}. */
    @Override
    public String toString() {
        return table + "." + column;
    }
}
