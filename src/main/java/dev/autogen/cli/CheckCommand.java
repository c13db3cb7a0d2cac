package dev.autogen.cli;

import dev.autogen.command.Against;
import dev.autogen.command.Autogen;
import dev.autogen.report.JsonReport;
import dev.autogen.report.Verdict;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code autogen check}. */
@Command(
        name = "check",
        description = "Say whether the entities and the database, or the revisions, are the same; exit 1 if not.")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Mixin
    private final AgainstOption against = new AgainstOption();

    @Option(names = "--json", description = "Print the verdict as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        EachDatabase databases = new EachDatabase(parent, json, true);
        return against.against == Against.REVISIONS ? databases.once(this::on) : databases.run(this::on);
    }

    private ExitCode on(Autogen autogen, Output output) {
        Verdict verdict = autogen.check(against.against);
        if (json) {
            output.resultText(JsonReport.of(verdict));
        } else {
            Verdicts.full(verdict, output);
        }
        return verdict.same() ? ExitCode.OK : ExitCode.DIFFERENCES;
    }
}
