package dev.autogen.cli;

import dev.autogen.command.FinishRequest;
import dev.autogen.command.FinishResult;
import dev.autogen.command.SquashRequest;
import dev.autogen.command.SquashResult;
import dev.autogen.report.RunJson;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code autogen squash}. */
@Command(
        name = "squash",
        description = {
            "Write a baseline that has the steps of revisions in a row, copied in their order. Their files stay for",
            "databases that are within, until --finish."
        })
final class SquashCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "RANGE",
            arity = "0..1",
            description = {
                "The revisions to replace, as START:END, both of which count. With --finish, the baseline; all of which",
                "files are left unless given."
            })
    private @Nullable String range;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            defaultValue = "",
            description = "What is said of the baseline; the ends of the range unless given.")
    private String message = "";

    @Option(names = "--rev-id", paramLabel = "ID", description = "The identifier; 12 random hex digits unless given.")
    private @Nullable String revisionId;

    @Option(
            names = "--finish",
            description =
                    "Delete the files of what the baseline replaces. Refused without --force: other databases may need"
                            + " them.")
    private boolean finish;

    @Option(names = "--force", description = "With --finish: no database needs the files.")
    private boolean force;

    @Option(
            names = "--no-verify",
            description = "Do not carry both out on scratch databases to compare what they leave.")
    private boolean unverified;

    @Option(names = "--dry-run", description = "Print the baseline instead of writing it.")
    private boolean dryRun;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        if (force && !finish) {
            throw new ParameterException(spec.commandLine(), "--force belongs to --finish.");
        }
        if (finish) {
            finish(parent.output());
        } else {
            squash(parent.output());
        }
        return ExitCode.OK.number();
    }

    private void squash(Output output) {
        if (range == null) {
            throw new ParameterException(spec.commandLine(), "Name the revisions to squash, as START:END.");
        }
        SquashResult result = parent.autogen()
                .squash()
                .write(new SquashRequest(range, message, Optional.ofNullable(revisionId), !unverified, dryRun));
        Optional<String> file = result.file().map(path -> output.shown(path).toString());
        if (json.asked) {
            Optional<String> source = dryRun ? Optional.of(result.source()) : Optional.empty();
            output.resultText(RunJson.ofSquash(result.id(), result.replaces(), file, source));
        } else if (dryRun) {
            output.resultText(result.source());
        } else {
            file.ifPresent(name -> output.result("Wrote " + name));
        }
        if (!dryRun) {
            output.note(result.id() + " replaces " + String.join(", ", result.replaces())
                    + ". Their files stay until `autogen squash --finish`.");
        }
    }

    private void finish(Output output) {
        FinishResult result = parent.autogen()
                .squash()
                .finish(new FinishRequest(Optional.ofNullable(range), parent.everyStatus(), force));
        List<String> deleted = result.deleted().stream()
                .map(file -> output.shown(file).toString())
                .toList();
        if (json.asked) {
            output.resultText(RunJson.ofFinish(result.baselines(), deleted));
        } else {
            deleted.forEach(file -> output.result("Deleted " + file));
        }
        if (result.baselines().isEmpty()) {
            output.note("No file is left of what a baseline replaces.");
        }
        result.compiled().forEach(place -> output.note("Compiled still: " + place + "; build the project anew."));
        result.stranded().forEach(output::note);
    }
}
