package dev.autogen.cli;

import dev.autogen.command.Placement;
import dev.autogen.command.RevisionResult;
import dev.autogen.report.RunJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code revision} and {@code merge} have in common. */
final class NewRevisionOptions {

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            defaultValue = "",
            description = "What the revision does; part of its name.")
    String message = "";

    @Option(names = "--rev-id", paramLabel = "ID", description = "The identifier; 12 random hex digits unless given.")
    private @Nullable String revisionId;

    @Option(names = "--splice", description = "Start a new branch from a revision that others revise already.")
    private boolean splice;

    @Option(
            names = "--branch-label",
            paramLabel = "LABEL",
            description = "A name for the branch that starts with it; may be repeated.")
    private List<String> branchLabels = List.of();

    @Option(
            names = "--depends-on",
            paramLabel = "REVISION",
            description =
                    "A revision of another branch, or a branch label, that has to be applied before; may be repeated.")
    private List<String> dependsOn = List.of();

    @Option(
            names = "--version-path",
            paramLabel = "DIR",
            description =
                    "The directory for its file, one of the setting versions; that of what it revises unless given.")
    private @Nullable Path folder;

    @Option(names = "--dry-run", description = "Print the revision instead of writing it.")
    boolean dryRun;

    @Option(names = "--json", description = "Print what was written, or would be, as JSON.")
    private boolean json;

    Optional<String> id() {
        return Optional.ofNullable(revisionId);
    }

    Placement placement(List<String> parents) {
        return new Placement(parents, splice, branchLabels, dependsOn, Optional.ofNullable(folder));
    }

    /** Prints what was written, or would be. */
    void print(RevisionResult result, Output output) {
        if (json) {
            output.resultText(RunJson.ofRevision(
                    result.source().map(text -> result.id()),
                    result.file().map(file -> output.shown(file).toString()),
                    dryRun ? result.source() : Optional.empty()));
        } else if (dryRun) {
            result.source().ifPresent(output::resultText);
        } else {
            result.file().ifPresent(file -> output.result("Wrote " + output.shown(file)));
        }
    }
}
