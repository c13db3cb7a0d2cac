package dev.autogen.cli;

import dev.autogen.report.RevisionLine;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code autogen current}. */
@Command(name = "current", description = "Print the revisions that the database is at.")
final class CurrentCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Override
    public Integer call() {
        List<RevisionLine> lines = parent.autogen().current();
        Output output = parent.output();
        lines.forEach(line -> output.result(line.withMarks(output.style())));
        if (lines.isEmpty()) {
            output.note("The database has no revision yet.");
        }
        return ExitCode.OK.number();
    }
}
