package dev.autogen.cli;

import dev.autogen.command.AdoptRequest;
import dev.autogen.command.AdoptResult;
import dev.autogen.command.Autogen;
import dev.autogen.command.ForeignTool;
import dev.autogen.report.RunJson;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code autogen adopt}. */
@Command(
        name = "adopt",
        description = {
            "Give an existing database its stamp: the revisions are replayed on a scratch database, and it is stamped with",
            "the one after which both are equal. Exit 1 where none is; then the nearest is named, with what differs."
        })
final class AdoptCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Option(
            names = "--from",
            paramLabel = "TOOL",
            description = "Write all that this tool has left as the first revision before. One of: flyway, liquibase.")
    private @Nullable ForeignTool from;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            defaultValue = "",
            description = "With --from, what the first revision does; part of its name.")
    private String message = "";

    @Option(names = "--dry-run", description = "Only say what would be stamped, or print the first revision.")
    private boolean dryRun;

    @Mixin
    private final RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        EachDatabase.Work work =
                from == null ? new TenantReport(parent, options.json).over(this::adopted) : this::adopted;
        return work.on(parent.autogen(), parent.output()).number();
    }

    private ExitCode adopted(Autogen autogen, Output output) {
        AdoptResult result =
                autogen.adopt(new AdoptRequest(Optional.ofNullable(from), message, dryRun, options.noWait));
        Optional<String> file = result.file().map(path -> output.shown(path).toString());
        Optional<String> shown = dryRun ? result.source() : Optional.empty();
        if (options.json) {
            output.resultText(RunJson.ofAdoption(
                    result.revision(),
                    result.rows(),
                    result.differences(),
                    result.stamped(),
                    file,
                    shown,
                    result.notHeld()));
        } else {
            shown.ifPresent(output::resultText);
            file.ifPresent(path -> output.result("Wrote " + path));
            result.differences().forEach(output::result);
        }
        if (!result.notHeld().isEmpty()) {
            output.note("Not in the revision, so write op.sql for what is to be made elsewhere, too:");
            result.notHeld().forEach(line -> output.note("  " + line));
        }
        if (shown.isEmpty()) {
            output.note(verdict(result));
        }
        return result.differences().isEmpty() ? ExitCode.OK : ExitCode.DIFFERENCES;
    }

    private String verdict(AdoptResult result) {
        String place = RunOptions.place(result.rows());
        if (!result.differences().isEmpty()) {
            int number = result.differences().size();
            return "No revision leaves what the database has. The nearest is "
                    + result.revision().orElse("base") + ", with " + number
                    + (number == 1 ? " difference" : " differences") + "; nothing was stamped.";
        }
        if (result.rows().isEmpty()) {
            return "Nothing that revisions make is there: the database is at base.";
        }
        return result.stamped()
                ? "The database is stamped with " + place + "."
                : "The database would be stamped with " + place + ".";
    }
}
