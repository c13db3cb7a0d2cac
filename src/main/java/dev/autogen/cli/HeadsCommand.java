package dev.autogen.cli;

import dev.autogen.report.RevisionLine;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code autogen heads}. */
@Command(name = "heads", description = "List the revisions that no other revises.")
final class HeadsCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Override
    public Integer call() {
        List<RevisionLine> lines = parent.autogen().heads();
        Output output = parent.output();
        lines.forEach(line -> output.result(line.withMarks(output.style())));
        if (lines.isEmpty()) {
            output.note("There is no revision yet.");
        }
        return ExitCode.OK.number();
    }
}
