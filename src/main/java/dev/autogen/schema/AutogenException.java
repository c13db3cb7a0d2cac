package dev.autogen.schema;

/**
 * The root of everything that autogen reports as failed.
 *
 * <p>Messages say what failed, where, and what to do next, and never hold a secret. Subclasses are named for what failed
 * and carry their facts as fields.
 */
public class AutogenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What sort of failure this is; the command line gives each its own exit code. */
    public enum Kind {
        /** A wrong argument, setting or input: the user has to change something. */
        USAGE,
        /** The database is not at the revision that the command needs. */
        NOT_AT_HEAD,
        /** The revisions do not form a usable graph. */
        REVISION_GRAPH,
        /** A step of a migration failed. */
        MIGRATION_FAILED,
        /** The step would destroy data and nobody allowed it. */
        REFUSED_AS_DESTRUCTIVE,
        /** The database cannot be reached, refuses us, or is locked by another run. */
        UNAVAILABLE
    }

    private final Kind kind;

    public AutogenException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public AutogenException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public final Kind kind() {
        return kind;
    }
}
