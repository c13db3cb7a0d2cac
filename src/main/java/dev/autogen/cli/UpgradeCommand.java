package dev.autogen.cli;

import dev.autogen.command.RunRequest;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code autogen upgrade}. */
@Command(name = "upgrade", description = "Carry revisions out, up to the one named.")
final class UpgradeCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Parameters(
            paramLabel = "REVISION",
            arity = "1..*",
            description = "The target: head, heads, +N, a revision or a part of its id, LABEL@head.")
    private List<String> targets = List.of();

    @Mixin
    private final RunOptions options = new RunOptions();

    @Option(
            names = "--accept",
            description = "Record applied revisions as they are now where they have changed since, or were stamped.")
    private boolean accept;

    @Mixin
    private final ScriptOptions script = new ScriptOptions();

    @Override
    public Integer call() {
        if (script.asked()) {
            return script.print(scripts -> scripts.upgrade(targets), parent);
        }
        RunRequest request = new RunRequest(targets, options.noWait, false, false, accept);
        return options.run(parent, autogen -> autogen.upgrade(request), runs -> runs.upgrade(request));
    }
}
