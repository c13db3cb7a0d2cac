package dev.autogen.command;

import dev.autogen.database.FolderLock;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.render.RenderedRevision;
import dev.autogen.render.RevisionRenderer;
import dev.autogen.render.RevisionSource;
import dev.autogen.report.Verdict;
import dev.autogen.script.RevisionGraph;
import dev.autogen.script.RevisionIds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Writes a new revision on top of the only head. */
final class WritingRevision {
    private final Workplace workplace;
    private final Clock clock;
    private final RandomGenerator ids;

    WritingRevision(Workplace workplace, Clock clock, RandomGenerator ids) {
        this.workplace = workplace;
        this.clock = clock;
        this.ids = ids;
    }

    RevisionResult run(RevisionRequest request) {
        Optional<String> head = workplace.revisions().graph().head();
        String id = id(request);
        if (request.empty()) {
            return write(source(request, id, head, List.of(), Optional.empty()), request, Optional.empty());
        }
        EntityComparison comparison = workplace.compareEntities(request.against());
        Verdict verdict = comparison.verdict();
        if (verdict.operations().isEmpty()) {
            return new RevisionResult(Optional.empty(), Optional.empty(), Optional.of(verdict), Optional.empty());
        }
        List<PlannedOperation> plan = withValues(verdict.operations(), request);
        Optional<String> obstacle =
                request.verify() ? new Proving(workplace, comparison).prove(plan, request.against()) : Optional.empty();
        Optional<String> hibernate = Optional.of(comparison.model()).map(EntityModel::hibernateVersion);
        return write(source(request, id, head, plan, hibernate), request, Optional.of(verdict))
                .withUnproved(obstacle);
    }

    /** The plan as it can be carried out on tables with rows, as far as the database tells. */
    private List<PlannedOperation> withValues(List<PlannedOperation> plan, RevisionRequest request) {
        Backfills backfills = new Backfills(request.backfills(), workplace.dialect());
        List<PlannedOperation> filled = backfills.into(plan);
        if (request.against() == Against.DATABASE) {
            FilledTables tables = new FilledTables(
                    workplace.dialect(), workplace.settings().ownership().defaultSchema());
            Jdbc.on(workplace.databases().live(), "looking for rows without a value", connection -> {
                tables.requireValues(backfills.uncovered(plan), connection);
                return plan;
            });
        }
        return filled;
    }

    private String id(RevisionRequest request) {
        RevisionGraph graph = workplace.revisions().graph();
        String id = request.id().map(RevisionIds::chosen).orElseGet(() -> new RevisionIds(ids).next());
        graph.find(id).ifPresent(header -> {
            throw new RevisionExistsException(id, header.location());
        });
        return id;
    }

    private RevisionSource source(
            RevisionRequest request,
            String id,
            Optional<String> head,
            List<PlannedOperation> operations,
            Optional<String> hibernate) {
        return new RevisionSource(
                workplace.settings().revisions().packageName(),
                id,
                head.stream().toList(),
                request.message(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                Versions.autogen(),
                hibernate,
                workplace.revisions().graph().lastHibernate(head.stream().toList()),
                List.of(),
                List.of(),
                request.allowDestructive()
                        && operations.stream()
                                .anyMatch(planned -> !planned.destroys().isEmpty()),
                notRestored(operations, request.against()),
                operations);
    }

    /** Only the database knows what hangs on its tables; where the plan starts from revisions, they made all there is. */
    private List<String> notRestored(List<PlannedOperation> plan, Against against) {
        NotRestored lost = new NotRestored(
                workplace.dialect(), workplace.settings().ownership().defaultSchema());
        List<Operation> operations =
                plan.stream().map(PlannedOperation::operation).toList();
        return against == Against.DATABASE
                ? Jdbc.on(
                        workplace.databases().live(),
                        "looking for what a downgrade cannot bring back",
                        connection -> lost.by(operations, connection))
                : lost.by(operations);
    }

    private RevisionResult write(RevisionSource source, RevisionRequest request, Optional<Verdict> verdict) {
        RenderedRevision rendered = new RevisionRenderer(workplace.revisions().fileTemplate()).render(source);
        Optional<Path> file = request.dryRun() ? Optional.empty() : Optional.of(write(source, rendered));
        return new RevisionResult(file, Optional.of(rendered.text()), verdict, Optional.empty());
    }

    /** Others may have written while this one was prepared, so the head is looked at once more. */
    private Path write(RevisionSource source, RenderedRevision rendered) {
        try (FolderLock turn = folder().lock()) {
            List<String> heads = workplace.revisions().headsNow();
            if (!heads.equals(source.revises())) {
                throw new HeadMovedException(source.revises(), heads);
            }
            return workplace.revisions().write(rendered.className(), rendered.text());
        } catch (IOException e) {
            throw new UnwritableProjectException(folder().path(), e);
        }
    }

    private ProjectFolder folder() {
        return ProjectFolder.of(workplace.settings().project());
    }
}
