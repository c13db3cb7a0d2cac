package dev.autogen.command;

import dev.autogen.database.FolderLock;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.render.RenderedRevision;
import dev.autogen.render.RevisionRenderer;
import dev.autogen.render.RevisionSource;
import dev.autogen.report.Verdict;
import dev.autogen.script.RevisionFolders;
import dev.autogen.script.RevisionGraph;
import dev.autogen.script.RevisionIds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Writes a new revision where it was asked for in the graph. */
final class WritingRevision {
    private final Workplace workplace;
    private final Clock clock;
    private final RandomGenerator ids;

    WritingRevision(Workplace workplace, Clock clock, RandomGenerator ids) {
        this.workplace = workplace;
        this.clock = clock;
        this.ids = ids;
    }

    /** Writes the revision that joins several. */
    RevisionResult merge(MergeRequest request) {
        RevisionDraft draft = draft(request.placement(), request.id());
        if (draft.place().parents().size() < 2) {
            throw UnusableParentException.tooFew(draft.place().parents().size());
        }
        if (request.auto()) {
            new Independence(workplace).require(draft.place().parents());
        }
        String message = request.message().isBlank()
                ? "merge " + String.join(" and ", draft.place().parents())
                : request.message();
        return write(
                draft,
                source(draft, message, List.of(), Optional.empty(), false, List.of()),
                request.dryRun(),
                Optional.empty());
    }

    /** Writes the first revision of a project. */
    RevisionResult first(String message, List<PlannedOperation> plan, boolean dryRun) {
        RevisionDraft draft =
                draft(new Placement(List.of(), false, List.of(), List.of(), Optional.empty()), Optional.empty());
        return write(draft, source(draft, message, plan, Optional.empty(), false, List.of()), dryRun, Optional.empty());
    }

    RevisionResult run(RevisionRequest request) {
        RevisionDraft draft = draft(request.placement(), request.id());
        if (request.empty()) {
            RevisionSource source = source(draft, request.message(), List.of(), Optional.empty(), false, List.of());
            return write(draft, source, request.dryRun(), Optional.empty());
        }
        EntityComparison comparison = workplace.compareEntities(request.against());
        Verdict verdict = comparison.verdict();
        if (verdict.operations().isEmpty()) {
            return new RevisionResult(
                    draft.id(), Optional.empty(), Optional.empty(), Optional.of(verdict), Optional.empty());
        }
        List<PlannedOperation> plan = withValues(verdict.operations(), request);
        Optional<String> obstacle =
                request.verify() ? new Proving(workplace, comparison).prove(plan, request.against()) : Optional.empty();
        Optional<String> hibernate = Optional.of(comparison.model()).map(EntityModel::hibernateVersion);
        RevisionSource source = source(
                draft,
                request.message(),
                plan,
                hibernate,
                request.allowDestructive(),
                notRestored(plan, request.against()));
        return write(draft, source, request.dryRun(), Optional.of(verdict)).withUnproved(obstacle);
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

    /**
     * What is settled before anything is compared.
     *
     * @param folder where its file goes
     * @param heads the heads of the graph that the place was found in
     */
    private record RevisionDraft(String id, Placing.Place place, RevisionFolders.Folder folder, List<String> heads) {}

    private RevisionDraft draft(Placement placement, Optional<String> id) {
        RevisionGraph graph = workplace.revisions().graph();
        Placing placing = new Placing(graph, new Listing(workplace).lookup());
        Placing.Place place = placing.of(placement);
        RevisionFolders.Folder folder = workplace.revisions().folder(place.parents(), placement.folder());
        return new RevisionDraft(id(graph, id), place, folder, graph.heads());
    }

    private String id(RevisionGraph graph, Optional<String> chosen) {
        String id = chosen.map(RevisionIds::chosen).orElseGet(() -> new RevisionIds(ids).next());
        graph.written(id).or(() -> graph.baselineOf(id)).ifPresent(header -> {
            throw new RevisionExistsException(id, header.location());
        });
        graph.labelled(id).ifPresent(header -> {
            throw new RevisionExistsException(id, header.location());
        });
        return id;
    }

    private RevisionSource source(
            RevisionDraft draft,
            String message,
            List<PlannedOperation> operations,
            Optional<String> hibernate,
            boolean mayDestroy,
            List<String> notRestored) {
        return new RevisionSource(
                draft.folder().packageName(),
                draft.id(),
                draft.place().parents(),
                message,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                Versions.autogen(),
                hibernate,
                workplace.revisions().graph().lastHibernate(draft.place().parents()),
                draft.place().branchLabels(),
                draft.place().dependsOn(),
                mayDestroy
                        && operations.stream()
                                .anyMatch(planned -> !planned.destroys().isEmpty()),
                notRestored,
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

    private RevisionResult write(
            RevisionDraft draft, RevisionSource source, boolean dryRun, Optional<Verdict> verdict) {
        RenderedRevision rendered = new RevisionRenderer(workplace.revisions().fileTemplate()).render(source);
        Optional<Path> file = dryRun ? Optional.empty() : Optional.of(write(draft, rendered));
        file.ifPresent(hooks()::run);
        return new RevisionResult(draft.id(), file, Optional.of(rendered.text()), verdict, Optional.empty());
    }

    /** Others may have written while this one was prepared, so the heads are looked at once more. */
    private Path write(RevisionDraft draft, RenderedRevision rendered) {
        try (FolderLock turn = folder().lock()) {
            List<String> heads = workplace.revisions().headsNow();
            if (!heads.equals(draft.heads())) {
                throw new HeadMovedException(draft.heads(), heads);
            }
            return workplace.revisions().write(draft.folder().path(), rendered.className(), rendered.text());
        } catch (IOException e) {
            throw new UnwritableProjectException(folder().path(), e);
        }
    }

    private PostWriteHooks hooks() {
        return new PostWriteHooks(
                workplace.settings().revisions().postWriteHooks(),
                workplace.settings().project());
    }

    private ProjectFolder folder() {
        return ProjectFolder.of(workplace.settings().project());
    }
}
