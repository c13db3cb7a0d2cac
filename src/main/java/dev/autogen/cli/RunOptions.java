package dev.autogen.cli;

import dev.autogen.command.RunResult;
import dev.autogen.report.RunJson;
import java.util.List;
import picocli.CommandLine.Option;

/** What {@code upgrade}, {@code downgrade} and {@code stamp} have in common. */
final class RunOptions {

    @Option(names = "--no-wait", description = "Fail at once when another run holds the lock.")
    boolean noWait;

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    /** What changes the database, or each of several until one fails. */
    EachDatabase onEach(AutogenCommand command) {
        return new EachDatabase(command, json, false);
    }

    /** Says where a run has led. */
    ExitCode told(RunResult result, Output output) {
        if (json) {
            output.resultText(RunJson.ofRun(result.revisions(), result.rows()));
        }
        output.note((result.revisions().isEmpty() ? "Nothing to do: the" : "The") + " database is at "
                + place(result.rows()) + ".");
        return ExitCode.OK;
    }

    static String place(List<String> rows) {
        return rows.isEmpty() ? "base" : String.join(", ", rows);
    }
}
