package dev.autogen.metamodel;

import dev.autogen.schema.AutogenException;
import java.nio.file.Path;

/** A class path entry that is not there. */
public final class MissingClassPathEntryException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String entry;

    MissingClassPathEntryException(String entry, Path resolved) {
        super(
                Kind.USAGE,
                "The class path entry '%s' does not exist (%s); compile the project first or correct the class path"
                        .formatted(entry, resolved));
        this.entry = entry;
    }

    /** The entry as it was written. */
    public String entry() {
        return entry;
    }
}
