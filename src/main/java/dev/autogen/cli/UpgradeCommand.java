package dev.autogen.cli;

import dev.autogen.command.RunResult;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code autogen upgrade}. */
@Command(name = "upgrade", description = "Carry revisions out, up to the one named.")
final class UpgradeCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Parameters(paramLabel = "REVISION", description = "The target: head, heads, +N, a revision or a part of its id.")
    private String target = "";

    @Option(names = "--no-wait", description = "Fail at once when another run holds the lock.")
    private boolean noWait;

    @Override
    public Integer call() {
        RunResult result = parent.autogen().upgrade(target, noWait);
        String at = result.rows().isEmpty() ? "base" : String.join(", ", result.rows());
        parent.output()
                .note((result.revisions().isEmpty() ? "Nothing to do: the" : "The") + " database is at " + at + ".");
        return ExitCode.OK.number();
    }
}
