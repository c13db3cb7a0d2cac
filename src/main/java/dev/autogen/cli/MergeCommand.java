package dev.autogen.cli;

import dev.autogen.command.MergeRequest;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

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
            arity = "0..*",
            description =
                    "What it revises: heads for all of them, as with --auto alone, or revisions, such as LABEL@head.")
    private List<String> revisions = List.of();

    @Option(
            names = "--auto",
            description = {
                "Only if no branch writes or names what another one writes, and both orders leave the same on a scratch",
                "database."
            })
    private boolean auto;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final NewRevisionOptions options = new NewRevisionOptions();

    @Override
    public Integer call() {
        if (revisions.isEmpty() && !auto) {
            throw new ParameterException(spec.commandLine(), "Name the revisions to merge, such as heads.");
        }
        List<String> parents = revisions.isEmpty() ? List.of("heads") : revisions;
        MergeRequest request =
                new MergeRequest(options.message, options.id(), auto, options.dryRun, options.placement(parents));
        options.print(parent.autogen().merge(request), parent.output());
        return ExitCode.OK.number();
    }
}
