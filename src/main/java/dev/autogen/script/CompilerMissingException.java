package dev.autogen.script;

import dev.autogen.schema.AutogenException;
import java.nio.file.Path;

/** Revision sources that have to be compiled where no compiler is. */
public final class CompilerMissingException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final transient Path source;

    CompilerMissingException(Path source) {
        super(
                Kind.USAGE,
                "The revision " + source + " has to be compiled, and this Java (" + System.getProperty("java.home")
                        + ") has no compiler; run autogen with a JDK, or put the compiled revision on the class path");
        this.source = source;
    }

    /** The first source without a class. */
    public Path source() {
        return source;
    }
}
