package dev.autogen.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code autogen completion}. */
@Command(
        name = "completion",
        description = "Print what lets bash and zsh complete commands and options: source <(autogen completion).")
final class CompletionCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        parent.output().resultText(AutoComplete.bash("autogen", spec.root().commandLine()));
        return ExitCode.OK.number();
    }
}
