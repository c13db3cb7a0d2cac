package dev.autogen.command;

import dev.autogen.database.Database;
import dev.autogen.diff.OtherTool;
import dev.autogen.diff.Ownership;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.report.Verdict;
import dev.autogen.schema.Name;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the first revision of a project: all that another tool has left in a database. */
final class FirstRevision {
    private final Workplace workplace;
    private final Clock clock;
    private final RandomGenerator ids;

    FirstRevision(Workplace workplace, Clock clock, RandomGenerator ids) {
        this.workplace = workplace;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What was written.
     *
     * @param notHeld what hangs on the tables and is not in the revision, a line each
     */
    record Written(RevisionResult revision, List<String> notHeld) {}

    /** @throws AdoptionException when there are revisions, or the tool was never here or is not done */
    Written write(ForeignTool tool, AdoptRequest request) {
        List<String> heads = workplace.revisions().graph().heads();
        if (!heads.isEmpty()) {
            throw AdoptionException.revisions(tool, heads);
        }
        Database live = workplace.databases().live();
        ForeignHistory history = new ForeignHistory(
                tool,
                workplace.dialect(),
                workplace.settings().ownership().schemas(),
                workplace.databases().liveName());
        String last = Jdbc.on(live, "reading the history of " + tool.title(), history::last);
        Verdict verdict = everything(live, tool);
        String message = request.message().isBlank() ? "adopt " + tool.title() + " at " + last : request.message();
        RevisionResult result =
                new WritingRevision(workplace, clock, ids).first(message, verdict.operations(), request.dryRun());
        return new Written(
                result,
                Stream.concat(verdict.unsettled().stream(), attachments(live, verdict.operations()).stream())
                        .toList());
    }

    private Verdict everything(Database live, ForeignTool tool) {
        Ownership ownership = workplace.ownership().ofEverything();
        Set<OtherTool> tools = new HashSet<>(ownership.tools());
        tools.add(tool.tool());
        return workplace
                .comparing()
                .databases(
                        live,
                        "database " + workplace.databases().liveName(),
                        workplace.emptyDatabase(live),
                        "nothing",
                        new Ownership(ownership.known(), ownership.reach(), ownership.include(), tools));
    }

    private List<String> attachments(Database live, List<PlannedOperation> plan) {
        Set<Name> tables = plan.stream()
                .map(PlannedOperation::operation)
                .filter(CreateTable.class::isInstance)
                .map(create -> ((CreateTable) create).table().name())
                .collect(Collectors.toSet());
        return Jdbc.on(live, "looking for what the revision does not hold", connection -> workplace
                .dialect()
                .attachments(
                        connection,
                        tables,
                        Set.of(),
                        workplace.settings().ownership().defaultSchema()));
    }
}
