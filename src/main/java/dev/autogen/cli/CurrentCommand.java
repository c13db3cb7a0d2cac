package dev.autogen.cli;

import dev.autogen.report.RevisionLine;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code autogen current}. */
@Command(
        name = "current",
        description = "Print the revisions that the database is at, and the last ones of branches that they depend on.")
final class CurrentCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Option(names = "--check-heads", description = "Fail with exit code 3 unless the database is at all heads.")
    private boolean checkHeads;

    @Mixin
    private final RevisionsOutput form = new RevisionsOutput();

    @Override
    public Integer call() {
        return new EachDatabase(parent, form.json, true).run((autogen, output) -> {
            form.print(
                    autogen.current(checkHeads), RevisionLine::withMarks, "The database has no revision yet.", output);
            return ExitCode.OK;
        });
    }
}
