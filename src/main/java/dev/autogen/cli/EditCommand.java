package dev.autogen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code autogen edit}. */
@Command(name = "edit", description = "Open revisions in the editor that $VISUAL or $EDITOR names.")
final class EditCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Parameters(
            paramLabel = "REVISION",
            arity = "1..*",
            description = "A revision or a part of its id, head, heads, current, or LABEL@head.")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        Editor editor = Editor.of(parent.terminal());
        List<Path> files = parent.autogen().sources(names);
        editor.open(files);
        return ExitCode.OK.number();
    }
}
