package dev.autogen.cli;

import dev.autogen.report.GraphDrawing;
import dev.autogen.report.RevisionLine;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code autogen history}. */
@Command(name = "history", description = "List the revisions, newest first.")
final class HistoryCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Option(
            names = {"-r", "--rev-range"},
            paramLabel = "START:END",
            description =
                    "Only what an upgrade from START to END carries out, and START; either may be left out, and be"
                            + " counted from the other, as in -2:head.")
    private @Nullable String range;

    @Option(
            names = {"-i", "--indicate-current"},
            description = "Mark the revisions that the database is at.")
    private boolean indicateCurrent;

    @Option(names = "--graph", description = "Draw the branches beside the revisions.")
    private boolean graph;

    @Mixin
    private final RevisionsOutput form = new RevisionsOutput();

    @Override
    public Integer call() {
        Output output = parent.output();
        List<RevisionLine> lines = parent.autogen().history(Optional.ofNullable(range), indicateCurrent);
        if (graph && !form.json) {
            GraphDrawing.of(lines, output.style()).forEach(output::result);
        } else {
            form.print(lines, RevisionLine::withParents, "There is no revision yet.", output);
        }
        return ExitCode.OK.number();
    }
}
