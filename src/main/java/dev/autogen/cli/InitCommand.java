package dev.autogen.cli;

import dev.autogen.command.Autogen;
import dev.autogen.command.InitResult;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code autogen init}. */
@Command(
        name = "init",
        description = "Write the settings file and the folder that a project needs; nothing is overwritten.")
final class InitCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Option(
            names = {"-t", "--template"},
            paramLabel = "NAME",
            defaultValue = "generic",
            description = "The template to copy; ${DEFAULT-VALUE} unless given.")
    private String template = "generic";

    @Override
    public Integer call() {
        Output output = parent.output();
        InitResult result = Autogen.init(parent.options().projectDirectory(parent.terminal()), template);
        result.written().forEach(file -> output.result("Wrote " + output.shown(file)));
        result.kept().forEach(file -> output.result("Kept " + output.shown(file) + ", which was there"));
        output.note("");
        output.note(result.nextSteps());
        return ExitCode.OK.number();
    }
}
