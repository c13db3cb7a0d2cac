package dev.autogen.cli;

import dev.autogen.command.DiffOutcome;
import dev.autogen.command.DiffRequest;
import dev.autogen.database.Redaction;
import dev.autogen.report.JsonReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code autogen diff}. */
@Command(
        name = "diff",
        description = {
            "Compare any two of: entities, revisions, a database URL, embedded:…, file:schema.sql.",
            "What is printed makes FROM equal to TO. Exit 1 when they differ."
        })
final class DiffCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Parameters(index = "0", paramLabel = "FROM", description = "What would change.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "What it would become.")
    private String to = "";

    @ArgGroup(exclusive = true)
    private final Form form = new Form();

    @Option(names = "--apply", description = "Carry the difference out on FROM, a database.")
    private boolean apply;

    @Option(names = "--allow-destructive", description = "Carry it out although data goes with it.")
    private boolean allowDestructive;

    static final class Form {
        @Option(names = "--sql", description = "Print SQL.")
        boolean sql;

        @Option(names = "--json", description = "Print JSON.")
        boolean json;
    }

    @Override
    public Integer call() {
        Output output = parent.output();
        DiffOutcome result = parent.autogen().diff(new DiffRequest(from, to, apply, allowDestructive));
        if (form.sql) {
            output.resultText(result.sql());
        } else if (form.json) {
            output.resultText(JsonReport.of(result.verdict()));
        } else {
            Verdicts.full(result.verdict(), output);
        }
        if (result.applied()) {
            output.note("Applied to " + Redaction.ofUrl(from) + ".");
        }
        boolean equal = result.applied()
                ? result.verdict().unsettled().isEmpty()
                : result.verdict().same();
        return (equal ? ExitCode.OK : ExitCode.DIFFERENCES).number();
    }
}
