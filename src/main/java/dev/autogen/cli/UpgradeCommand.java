package dev.autogen.cli;

import dev.autogen.command.RunRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        return RunOptions.told(
                parent.autogen().upgrade(new RunRequest(target, options.noWait, false)), parent.output());
    }
}
