package dev.autogen.runtime;

import dev.autogen.schema.AutogenException;
import dev.autogen.schema.Name;

/** The database stands at a revision that the project does not have. */
public final class UnknownVersionException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String row;

    /**
     * @param row the version row
     * @param table the table it is in
     * @param where where revisions were looked for
     */
    public UnknownVersionException(String row, Name table, String where) {
        super(
                Kind.REVISION_GRAPH,
                "The table " + table + " says that the database is at revision " + row + ", which is not in " + where
                        + ". Fetch the revisions of whoever applied it, or correct the setting that says where revisions"
                        + " are; if the revision is gone for good, replace the row by that of the revision whose state the"
                        + " database has.");
        this.row = row;
    }

    /** The version row. */
    public String row() {
        return row;
    }
}
