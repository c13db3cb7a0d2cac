package dev.autogen.cli;

import dev.autogen.report.RunJson;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code autogen print}. */
@Command(
        name = "print",
        description = "Print the calls on op that create tables of the entities, to be pasted into a revision.")
final class PrintCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Option(
            names = "--tables",
            paramLabel = "NAMES",
            required = true,
            split = ",",
            description = "The tables, separated by commas, as the database calls them: account,audit.price.")
    private List<String> tables = List.of();

    @Mixin
    private final JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        String code = parent.autogen().creationCode(tables);
        parent.output().resultText(json.asked ? RunJson.ofCode(code) : code);
        return ExitCode.OK.number();
    }
}
