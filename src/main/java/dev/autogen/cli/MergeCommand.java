package dev.autogen.cli;

import dev.autogen.command.MergeRequest;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code autogen merge}. */
@Command(
        name = "merge",
        description = "Write a revision without steps that revises several, so that their branches become one.")
final class MergeCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Parameters(
            paramLabel = "REVISION",
            arity = "1..*",
            description = "What it revises: heads for all of them, or revisions, such as LABEL@head.")
    private List<String> revisions = List.of();

    @Mixin
    private final NewRevisionOptions options = new NewRevisionOptions();

    @Override
    public Integer call() {
        options.print(
                parent.autogen()
                        .merge(new MergeRequest(
                                options.message, options.id(), options.dryRun, options.placement(revisions))),
                parent.output());
        return ExitCode.OK.number();
    }
}
