package dev.autogen.cli;

import dev.autogen.command.RunRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--allow-destructive",
            description = "Destroy data even where the settings say that the database is protected.")
    private boolean allowDestructive;

    @Override
    public Integer call() {
        return RunOptions.told(
                parent.autogen().downgrade(new RunRequest(target, options.noWait, allowDestructive)), parent.output());
    }
}
