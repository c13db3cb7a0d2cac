package dev.autogen.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code autogen downgrade}. */
@Command(name = "downgrade", description = "Undo revisions, down to the one named.")
final class DowngradeCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Parameters(paramLabel = "REVISION", description = "The target: base, -N, a revision or a part of its id.")
    private String target = "";

    @Mixin
    private final RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        return RunOptions.told(parent.autogen().downgrade(target, options.noWait), parent.output());
    }
}
