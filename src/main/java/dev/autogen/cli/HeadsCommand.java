package dev.autogen.cli;

import dev.autogen.report.RevisionLine;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code autogen heads}. */
@Command(name = "heads", description = "List the revisions that no other revises.")
final class HeadsCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Option(names = "--resolve-dependencies", description = "Leave out those that another revision depends on.")
    private boolean resolveDependencies;

    @Mixin
    private final RevisionsOutput form = new RevisionsOutput();

    @Override
    public Integer call() {
        form.print(
                parent.autogen().heads(resolveDependencies),
                RevisionLine::withMarks,
                "There is no revision yet.",
                parent.output());
        return ExitCode.OK.number();
    }
}
