package dev.autogen.cli;

import dev.autogen.command.RebaseRequest;
import dev.autogen.command.RebaseResult;
import dev.autogen.report.DatabaseStatus;
import dev.autogen.report.RunJson;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code autogen rebase}. */
@Command(
        name = "rebase",
        description = {
            "Move a branch onto another head, so that there is one head less. Refused for revisions that a database has",
            "applied: this one, or one of any environment of the settings that can be reached."
        })
final class RebaseCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Parameters(
            paramLabel = "REVISION",
            description = "A revision of the branch, which begins where the way to the other head parts.")
    private String revision = "";

    @Option(names = "--onto", paramLabel = "HEAD", description = "The head to follow; the only other one unless given.")
    private @Nullable String onto;

    @Option(names = "--no-verify", description = "Do not replay the revisions on a scratch database.")
    private boolean unverified;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        Output output = parent.output();
        List<DatabaseStatus> databases = parent.everyStatus();
        databases.stream()
                .filter(database -> !database.reachable())
                .forEach(database -> output.note("Not asked what it has applied: "
                        + database.label() + ". "
                        + database.problem().orElse("")));
        RebaseResult result =
                parent.autogen().rebase(new RebaseRequest(revision, Optional.ofNullable(onto), databases, !unverified));
        String file = output.shown(result.file()).toString();
        if (json.asked) {
            output.resultText(RunJson.ofRebase(result.revision(), result.onto(), result.moved(), file));
        } else {
            output.result("Changed " + file);
        }
        output.note(result.revision() + " revises " + result.onto() + " now.");
        return ExitCode.OK.number();
    }
}
