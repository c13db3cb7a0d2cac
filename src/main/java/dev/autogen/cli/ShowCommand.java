package dev.autogen.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code autogen show}. */
@Command(name = "show", description = "Print all that is known of revisions.")
final class ShowCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Parameters(
            paramLabel = "REVISION",
            arity = "1..*",
            description = "A revision or a part of its id, head, heads, current, or LABEL@head.")
    private List<String> names = List.of();

    @Mixin
    private final RevisionsOutput form = new RevisionsOutput();

    @Override
    public Integer call() {
        form.printInFull(parent.autogen().show(names), parent.output());
        return ExitCode.OK.number();
    }
}
