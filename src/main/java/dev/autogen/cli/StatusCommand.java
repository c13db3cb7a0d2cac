package dev.autogen.cli;

import dev.autogen.report.DatabaseStatus;
import dev.autogen.report.StatusJson;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code autogen status}. */
@Command(
        name = "status",
        description = {
            "Say how the database stands to the revisions: OK, BEHIND (revisions are pending; exit 3), AHEAD (it is at a",
            "revision that is not here; exit 4), DIRTY (a revision is half way; exit 5; or something differs from what its",
            "revisions have made; exit 1), or UNREACHABLE (exit 7)."
        })
final class StatusCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Option(names = "--all", description = "Say it of every environment that the settings describe, a line each.")
    private boolean all;

    @Option(
            names = "--no-drift",
            description = "Do not replay the revisions on a scratch database to see what differs from them.")
    private boolean withoutDrift;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        Output output = parent.output();
        List<DatabaseStatus> databases = all ? everywhere() : parent.status(!withoutDrift);
        if (json.asked) {
            output.resultText(StatusJson.of(databases));
        } else {
            boolean inFull = !all && databases.size() == 1 || output.verbosity() == Verbosity.VERBOSE;
            databases.stream()
                    .flatMap(status ->
                            inFull ? status.inFull(output.style()).stream() : Stream.of(status.inShort(output.style())))
                    .forEach(output::result);
        }
        return ExitCode.mostUrgent(databases.stream().flatMap(StatusCommand::codes))
                .number();
    }

    private List<DatabaseStatus> everywhere() {
        if (parent.options().environment != null) {
            throw new ParameterException(spec.commandLine(), "--all is every environment; leave out --name.");
        }
        List<String> environments = parent.environments();
        if (environments.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The settings describe no environment; leave out --all, or add a table such as [env.staging].");
        }
        return environments.stream()
                .flatMap(environment -> parent.statusIn(environment, !withoutDrift).stream())
                .toList();
    }

    private static Stream<ExitCode> codes(DatabaseStatus status) {
        return Stream.of(
                        code(!status.reachable(), ExitCode.UNAVAILABLE),
                        code(!status.unknown().isEmpty(), ExitCode.REVISION_GRAPH),
                        code(!status.pending().isEmpty(), ExitCode.NOT_AT_HEAD),
                        code(status.unfinished().isPresent(), ExitCode.MIGRATION_FAILED),
                        code(status.hasDrifted(), ExitCode.DIFFERENCES))
                .flatMap(Optional::stream);
    }

    private static Optional<ExitCode> code(boolean holds, ExitCode code) {
        return holds ? Optional.of(code) : Optional.empty();
    }
}
