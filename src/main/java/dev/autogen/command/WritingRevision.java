package dev.autogen.command;

import dev.autogen.database.FolderLock;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.render.DatabaseSteps;
import dev.autogen.render.RenderedRevision;
import dev.autogen.render.RevisionRenderer;
import dev.autogen.render.RevisionSource;
import dev.autogen.script.RevisionFolders;
import dev.autogen.script.RevisionGraph;
import dev.autogen.script.RevisionIds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Writes a new revision where it was asked for in the graph, with a body for each database where there are several. */
final class WritingRevision {
    private final Workplace workplace;
    private final List<Workplace> databases;
    private final Clock clock;
    private final RandomGenerator ids;

    /** For a project with one database. */
    WritingRevision(Workplace workplace, Clock clock, RandomGenerator ids) {
        this(workplace, List.of(workplace), clock, ids);
    }

    /** @param databases a workplace for each database */
    WritingRevision(Workplace workplace, List<Workplace> databases, Clock clock, RandomGenerator ids) {
        this.workplace = workplace;
        this.databases = List.copyOf(databases);
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
            databases.forEach(
                    each -> new Independence(each).require(draft.place().parents()));
        }
        String message = request.message().isBlank()
                ? "merge " + String.join(" and ", draft.place().parents())
                : request.message();
        return write(draft, source(draft, message, List.of(), false, List.of()), request.dryRun(), List.of());
    }

    /** Writes the first revision of a project. */
    RevisionResult first(String message, List<PlannedOperation> plan, boolean dryRun) {
        RevisionDraft draft =
                draft(new Placement(List.of(), false, List.of(), List.of(), Optional.empty()), Optional.empty());
        List<DatabaseSteps> steps = List.of(new DatabaseSteps(PlannedBody.nameIn(workplace), plan));
        return write(draft, source(draft, message, steps, false, List.of()), dryRun, List.of());
    }

    RevisionResult run(RevisionRequest request) {
        RevisionDraft draft = draft(request.placement(), request.id());
        if (request.empty()) {
            return write(draft, empty(draft, request.message()), request.dryRun(), List.of());
        }
        List<PlannedBody> planned = planned(request);
        List<PlannedBody> bodies =
                planned.stream().filter(body -> !body.isEmpty()).toList();
        if (bodies.isEmpty()) {
            return new RevisionResult(draft.id(), Optional.empty(), Optional.empty(), told(planned));
        }
        RevisionSource source = source(
                draft,
                request.message(),
                bodies.stream().map(PlannedBody::steps).toList(),
                request.allowDestructive(),
                bodies);
        return write(draft, source, request.dryRun(), told(planned));
    }

    private static List<RevisionBody> told(List<PlannedBody> bodies) {
        return bodies.stream().map(PlannedBody::told).toList();
    }

    /** One with a body for each of several databases, to be filled by hand. */
    private RevisionSource empty(RevisionDraft draft, String message) {
        List<DatabaseSteps> bodies = databases.stream()
                .map(each -> new DatabaseSteps(PlannedBody.nameIn(each), List.of()))
                .toList();
        return source(draft, message, bodies, false, List.of());
    }

    /** What each database asks for; nothing is tried out before all are compared. */
    private List<PlannedBody> planned(RevisionRequest request) {
        List<PlannedBody.Compared> compared = databases.stream()
                .map(each -> new PlannedBody.Compared(each, each.compareEntities(request.against())))
                .toList();
        Map<String, String> backfills = request.backfills();
        if (compared.stream().anyMatch(each -> !each.operations().isEmpty())) {
            Backfills.requireUsed(
                    backfills,
                    compared.stream().map(PlannedBody.Compared::operations).toList());
        }
        return compared.stream()
                .map(each -> each.planned(request, Backfills.fitting(backfills, each.operations())))
                .toList();
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

    /** The identifier that is asked for, or a random one. */
    String id(RevisionGraph graph, Optional<String> chosen) {
        String id = chosen.map(RevisionIds::chosen).orElseGet(() -> new RevisionIds(ids).next());
        graph.written(id).or(() -> graph.baselineOf(id)).ifPresent(header -> {
            throw new RevisionExistsException(id, header.location());
        });
        graph.labelled(id).ifPresent(header -> {
            throw new RevisionExistsException(id, header.location());
        });
        return id;
    }

    /** @param compared what the steps come from, where they come from a comparison with entities */
    private RevisionSource source(
            RevisionDraft draft,
            String message,
            List<DatabaseSteps> steps,
            boolean mayDestroy,
            List<PlannedBody> compared) {
        if (workplace.settings().tenants().tenant().isPresent()) {
            SharedObjects.refuse(steps.stream()
                    .flatMap(body -> body.upgrade().stream())
                    .map(PlannedOperation::operation)
                    .toList());
        }
        boolean several = steps.stream().anyMatch(body -> body.database().isPresent());
        return new RevisionSource(
                draft.folder().packageName(),
                draft.id(),
                draft.place().parents(),
                message,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                Versions.autogen(),
                compared.stream().map(PlannedBody::hibernate).findFirst(),
                workplace.revisions().graph().lastHibernate(draft.place().parents()),
                draft.place().branchLabels(),
                draft.place().dependsOn(),
                mayDestroy && compared.stream().anyMatch(PlannedBody::destroys),
                List.of(),
                compared.stream()
                        .flatMap(body -> body.namedNotRestored().stream())
                        .toList(),
                several
                        ? List.of()
                        : steps.stream()
                                .flatMap(body -> body.upgrade().stream())
                                .toList(),
                several ? steps : List.of());
    }

    private RevisionResult write(
            RevisionDraft draft, RevisionSource source, boolean dryRun, List<RevisionBody> bodies) {
        RenderedRevision rendered = new RevisionRenderer(workplace.revisions().fileTemplate()).render(source);
        Optional<Path> file = dryRun ? Optional.empty() : Optional.of(write(draft, rendered));
        file.ifPresent(hooks()::run);
        return new RevisionResult(draft.id(), file, Optional.of(rendered.text()), bodies);
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

    PostWriteHooks hooks() {
        return new PostWriteHooks(
                workplace.settings().revisions().postWriteHooks(),
                workplace.settings().project());
    }

    private ProjectFolder folder() {
        return ProjectFolder.of(workplace.settings().project());
    }
}
