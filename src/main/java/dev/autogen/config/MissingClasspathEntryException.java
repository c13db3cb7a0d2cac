package dev.autogen.config;

import dev.autogen.schema.AutogenException;
import java.nio.file.Path;

/** An entry of the class path that is not there. */
public final class MissingClasspathEntryException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String entry;
    private final transient Path path;

    MissingClasspathEntryException(String entry, Path path) {
        super(
                Kind.USAGE,
                "The class path entry " + entry + " is not there (" + path
                        + "); compile the entities first, or correct classpath in autogen.toml or --classpath.");
        this.entry = entry;
        this.path = path;
    }

    /** The entry as the user wrote it. */
    public String entry() {
        return entry;
    }

    /** Where it was looked for. */
    public Path path() {
        return path;
    }
}
