package dev.autogen.cli;

import dev.autogen.command.Autogen;
import dev.autogen.command.RunResult;
import dev.autogen.command.RunsTogether;
import dev.autogen.report.DatabasesJson;
import dev.autogen.report.RunJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    /**
     * A run on the database, on one after the other, or on all together.
     *
     * @param one a run on one database
     * @param together a run on all
     */
    int run(
            AutogenCommand command,
            Function<Autogen, RunResult> one,
            Function<RunsTogether, Map<String, RunResult>> together) {
        Optional<RunsTogether> runs = command.autogen().together();
        if (runs.isEmpty()) {
            return onEach(command).run((autogen, output) -> told(one.apply(autogen), output));
        }
        told(together.apply(runs.get()), command.output());
        return ExitCode.OK.number();
    }

    private void told(Map<String, RunResult> results, Output output) {
        if (json) {
            DatabasesJson document = new DatabasesJson();
            results.forEach((name, result) -> document.add(name, RunJson.ofRun(result.revisions(), result.rows())));
            output.resultText(document.text());
        }
        results.forEach(
                (name, result) -> output.note((result.revisions().isEmpty() ? "Nothing to do: database " : "Database ")
                        + name + " is at " + place(result.rows()) + "."));
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
