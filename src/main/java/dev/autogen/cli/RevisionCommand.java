package dev.autogen.cli;

import dev.autogen.command.RevisionBody;
import dev.autogen.command.RevisionRequest;
import dev.autogen.command.RevisionResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code autogen revision}. */
@Command(
        name = "revision",
        description = "Write the difference between the entities and the database as a new revision.")
final class RevisionCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Mixin
    private final NewRevisionOptions options = new NewRevisionOptions();

    @Option(names = "--empty", description = "Write a revision without steps, to be filled by hand.")
    private boolean empty;

    @Option(
            names = "--head",
            paramLabel = "REVISION",
            description =
                    "What it revises: a head, such as LABEL@head, or base for a new root; the only head unless given.")
    private @Nullable String head;

    @Option(
            names = "--allow-destructive",
            description = "Mark a revision that destroys data as meant to, so that upgrade carries it out.")
    private boolean allowDestructive;

    @Option(
            names = "--backfill",
            paramLabel = "TABLE.COLUMN=EXPRESSION",
            description = "What rows get in a column that must not be null from now on: SQL over the row.")
    private Map<String, String> backfills = Map.of();

    @Option(names = "--no-verify", description = "Write it without carrying it out on a scratch database first.")
    private boolean unverified;

    @Mixin
    private final AgainstOption against = new AgainstOption();

    @Override
    public Integer call() {
        Output output = parent.output();
        RevisionResult result = parent.autogen().revision(request());
        for (RevisionBody body : result.bodies()) {
            body.database().ifPresent(name -> output.note(name + ":"));
            Verdicts.detected(body.verdict(), output);
        }
        options.print(result, output);
        for (RevisionBody body : result.bodies()) {
            body.unproved().ifPresent(reason -> output.note("Not tried out on a scratch database: " + reason));
            Verdicts.destroyed(body.verdict(), allowDestructive, output);
        }
        return ExitCode.OK.number();
    }

    private RevisionRequest request() {
        List<String> parents = Optional.ofNullable(head).stream().toList();
        return new RevisionRequest(
                options.message,
                options.id(),
                empty,
                options.dryRun,
                allowDestructive,
                backfills,
                !unverified,
                against.against,
                options.placement(parents));
    }
}
