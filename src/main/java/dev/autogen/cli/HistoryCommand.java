package dev.autogen.cli;

import dev.autogen.report.RevisionLine;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code autogen history}. */
@Command(name = "history", description = "List the revisions, newest first.")
final class HistoryCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Option(
            names = {"-i", "--indicate-current"},
            description = "Mark the revisions that the database is at.")
    private boolean indicateCurrent;

    @Override
    public Integer call() {
        List<RevisionLine> lines = parent.autogen().history(indicateCurrent);
        Output output = parent.output();
        lines.forEach(line -> output.result(line.withParents(output.style())));
        if (lines.isEmpty()) {
            output.note("There is no revision yet.");
        }
        return ExitCode.OK.number();
    }
}
