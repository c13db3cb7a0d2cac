package dev.autogen.cli;

import dev.autogen.command.RunResult;
import picocli.CommandLine.Option;

/** What {@code upgrade} and {@code downgrade} have in common. */
final class RunOptions {

    @Option(names = "--no-wait", description = "Fail at once when another run holds the lock.")
    boolean noWait;

    /** Says where a run has led. */
    static int told(RunResult result, Output output) {
        String at = result.rows().isEmpty() ? "base" : String.join(", ", result.rows());
        output.note((result.revisions().isEmpty() ? "Nothing to do: the" : "The") + " database is at " + at + ".");
        return ExitCode.OK.number();
    }
}
