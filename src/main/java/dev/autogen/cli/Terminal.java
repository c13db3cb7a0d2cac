package dev.autogen.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command sees of the process it runs in.
 *
 * @param out for results
 * @param err for progress, questions and errors
 * @param ansi whether colours may be used
 * @param interactive whether somebody watches the progress
 * @param directory the working directory
 * @param environment the environment variables
 */
public record Terminal(
        PrintWriter out,
        PrintWriter err,
        Ansi ansi,
        boolean interactive,
        Path directory,
        Map<String, String> environment) {

    /** The terminal of this process. Colours follow {@code NO_COLOR} and whether output goes to a terminal. */
    static Terminal system() {
        return new Terminal(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Ansi.AUTO,
                System.console() != null,
                Path.of("").toAbsolutePath(),
                System.getenv());
    }

    Terminal withOut(PrintWriter other) {
        return new Terminal(other, err, ansi, interactive, directory, environment);
    }

    Terminal withErr(PrintWriter other) {
        return new Terminal(out, other, ansi, interactive, directory, environment);
    }

    boolean colours() {
        return ansi.enabled();
    }
}
