package dev.autogen.cli;

import dev.autogen.command.RunRequest;
import java.util.List;
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

    @Parameters(
            paramLabel = "REVISION",
            description = "The target: base, -N, a revision or a part of its id, LABEL@base.")
    private String target = "";

    @Mixin
    private final RunOptions options = new RunOptions();

    @Option(
            names = "--allow-destructive",
            description = "Destroy data even where the settings say that the database is protected.")
    private boolean allowDestructive;

    @Option(
            names = "--force-first",
            description = "With -N and a database at several revisions, begin at the first of them.")
    private boolean forceFirst;

    @Mixin
    private final ScriptOptions script = new ScriptOptions();

    @Override
    public Integer call() {
        if (script.asked()) {
            return script.print(scripts -> scripts.downgrade(target), parent);
        }
        RunRequest request = new RunRequest(List.of(target), options.noWait, allowDestructive, forceFirst);
        return options.run(parent, autogen -> autogen.downgrade(request), runs -> runs.downgrade(request));
    }
}
