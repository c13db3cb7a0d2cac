package dev.autogen.project;

import dev.autogen.schema.AutogenException;
import java.nio.file.Path;
import java.util.List;

/** A run of the project's build that failed. */
public final class BuildFailedException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final int exit;

    BuildFailedException(String tool, Path directory, int exit, List<String> output) {
        super(Kind.USAGE, message(tool, directory, BuildComplaint.in(output)));
        this.exit = exit;
    }

    private static String message(String tool, Path directory, BuildComplaint complaint) {
        String advice = complaint.ofCompiler()
                ? "correct the sources, or set compile = \"never\" to read the classes as they are"
                : "run it by hand to see more, or name the class path with --classpath";
        return "%s %s in %s; %s:%n%s"
                .formatted(
                        tool,
                        complaint.ofCompiler() ? "cannot compile the sources" : "fails",
                        directory,
                        advice,
                        complaint.text());
    }

    /** What the build ended with. */
    public int exit() {
        return exit;
    }
}
