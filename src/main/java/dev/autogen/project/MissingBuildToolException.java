package dev.autogen.project;

import dev.autogen.schema.AutogenException;
import java.nio.file.Path;

/** A build tool that cannot be started. */
public final class MissingBuildToolException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String program;

    MissingBuildToolException(String tool, String program, Path directory, Exception cause) {
        super(
                Kind.USAGE,
                ("%s is a project of %s, which says where its classes and libraries are, but %s cannot be started (%s);"
                                + " install %s or put its wrapper into the project, or name the class path with"
                                + " --classpath")
                        .formatted(directory, tool, program, cause.getMessage(), tool),
                cause);
        this.program = program;
    }

    /** What was to be started. */
    public String program() {
        return program;
    }
}
