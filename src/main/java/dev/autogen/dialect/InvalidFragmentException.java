package dev.autogen.dialect;

import dev.autogen.schema.AutogenException;
import dev.autogen.schema.ObjectPath;

/** A piece of SQL in the target that the server rejects. */
public final class InvalidFragmentException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final transient ObjectPath path;
    private final String fragment;

    public InvalidFragmentException(ObjectPath path, String fragment, String reason, Throwable cause) {
        super(
                Kind.USAGE,
                "PostgreSQL rejects the SQL of " + path + ": " + fragment + System.lineSeparator() + "  " + reason
                        + System.lineSeparator() + "Correct this text in the mapping.",
                cause);
        this.path = path;
        this.fragment = fragment;
    }

    /** The object that the text belongs to. */
    public ObjectPath path() {
        return path;
    }

    /** The rejected text. */
    public String fragment() {
        return fragment;
    }
}
