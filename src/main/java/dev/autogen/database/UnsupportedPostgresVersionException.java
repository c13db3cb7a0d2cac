package dev.autogen.database;

import dev.autogen.schema.AutogenException;
import java.util.List;
import java.util.stream.Collectors;

/** An embedded version that autogen has no binaries of. */
public final class UnsupportedPostgresVersionException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final int requested;
    private final List<Integer> available;

    UnsupportedPostgresVersionException(int requested, List<Integer> available) {
        super(Kind.USAGE, message(requested, available));
        this.requested = requested;
        this.available = List.copyOf(available);
    }

    private static String message(int requested, List<Integer> available) {
        String remedy = available.isEmpty()
                ? "no PostgreSQL is packed for " + Platform.current().archive()
                        + "; use a jdbc:postgresql: URL instead."
                : "available here: "
                        + available.stream().map(major -> "embedded:" + major).collect(Collectors.joining(", "))
                        + "; choose one of these or use a jdbc:postgresql: URL.";
        return "Embedded PostgreSQL " + requested + " is not available; " + remedy;
    }

    public int requested() {
        return requested;
    }

    public List<Integer> available() {
        return available;
    }
}
