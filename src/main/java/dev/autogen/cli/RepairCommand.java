package dev.autogen.cli;

import dev.autogen.command.Autogen;
import dev.autogen.command.HistoryRepair;
import dev.autogen.report.HalfDoneReport;
import dev.autogen.report.RunJson;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code autogen repair}. */
@Command(
        name = "repair",
        description = "Show the revision that a run left half way; or mark it, after mending the database by hand.")
final class RepairCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @ArgGroup
    private @Nullable Mark mark;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** What people may say of it. */
    private static final class Mark {
        @Option(names = "--done", description = "All of it is there: count the revision as carried out.")
        boolean done;

        @Option(names = "--undone", description = "Nothing of it is there any more: forget that it was begun.")
        boolean undone;
    }

    @Override
    public Integer call() {
        EachDatabase databases = new EachDatabase(parent, json, mark == null);
        return mark == null ? databases.run(this::on) : databases.once(this::on);
    }

    private ExitCode on(Autogen autogen, Output output) {
        HistoryRepair repair = autogen.repair();
        if (mark == null) {
            Optional<HalfDoneReport> found = repair.halfDone();
            if (json) {
                output.resultText(HalfDoneReport.json(found));
            } else {
                HalfDoneReport.lines(found).forEach(output::result);
            }
        } else {
            told(mark.done ? repair.markDone() : repair.markUndone(), output);
        }
        return ExitCode.OK;
    }

    private void told(List<String> rows, Output output) {
        if (json) {
            output.resultText(RunJson.ofRun(List.of(), rows));
        }
        output.note("The revision is marked as " + (mark != null && mark.done ? "done" : "undone")
                + "; the database is at " + RunOptions.place(rows) + ".");
    }
}
