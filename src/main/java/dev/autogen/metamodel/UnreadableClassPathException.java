package dev.autogen.metamodel;

import dev.autogen.schema.AutogenException;

/** A class path entry, or a file below it, that cannot be read. */
public final class UnreadableClassPathException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String place;

    UnreadableClassPathException(String place, Exception cause) {
        super(
                Kind.USAGE,
                "%s on the class path cannot be read (%s); build it again or take it off the class path"
                        .formatted(place, cause),
                cause);
        this.place = place;
    }

    /** The entry, or the class inside it. */
    public String place() {
        return place;
    }
}
