package dev.autogen.database;

import dev.autogen.schema.AutogenException;

/** An archive of PostgreSQL's programs that Maven's repositories did not give. */
public final class BinariesNotFetchedException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String coordinates;

    BinariesNotFetchedException(String coordinates, String problem, String remedy, Throwable cause) {
        super(
                Kind.UNAVAILABLE,
                "PostgreSQL's programs " + coordinates + " could not be fetched: " + problem + "; " + remedy
                        + ", or use the version that autogen brings, or a jdbc:postgresql: URL.",
                cause);
        this.coordinates = coordinates;
    }

    /** Group, artifact and version, with colons. */
    public String coordinates() {
        return coordinates;
    }
}
