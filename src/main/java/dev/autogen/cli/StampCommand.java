package dev.autogen.cli;

import dev.autogen.command.Autogen;
import dev.autogen.command.StampRequest;
import dev.autogen.command.StampResult;
import dev.autogen.report.RunJson;
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

/** {@code autogen stamp}. */
@Command(
        name = "stamp",
        description = "Say where the database is, without carrying anything out. Rows of other branches stay.")
final class StampCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Parameters(
            paramLabel = "REVISION",
            arity = "1..*",
            description = "A revision or a part of its id, head, heads, base, LABEL@head, or LABEL@base.")
    private List<String> targets = List.of();

    @Option(
            names = "--purge",
            description = "Empty the version table first, whatever is in it; mends one that names unknown revisions.")
    private boolean purge;

    @Mixin
    private final RunOptions options = new RunOptions();

    @Mixin
    private final ScriptOptions script = new ScriptOptions();

    @Override
    public Integer call() {
        if (script.asked()) {
            if (purge) {
                throw new ParameterException(
                        spec.commandLine(), "--purge has to see what is in the version table; leave out --sql.");
            }
            return script.print(scripts -> scripts.stamp(targets), parent);
        }
        return options.onEach(parent).run(this::on);
    }

    private ExitCode on(Autogen autogen, Output output) {
        StampResult result = autogen.stamp(new StampRequest(targets, purge, options.noWait));
        if (options.json) {
            output.resultText(RunJson.ofStamp(result.before(), result.after()));
        }
        String at = RunOptions.place(result.after());
        output.note(
                result.before().equals(result.after())
                        ? "Nothing to do: the database is at " + at + "."
                        : "The database was at " + RunOptions.place(result.before()) + " and is stamped with " + at
                                + ".");
        return ExitCode.OK;
    }
}
