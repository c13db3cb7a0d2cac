package dev.autogen.command;

import dev.autogen.database.FolderLock;
import dev.autogen.render.BaselineRenderer;
import dev.autogen.render.RenderedRevision;
import dev.autogen.render.RevisionSource;
import dev.autogen.script.BaselineParts;
import dev.autogen.script.RevisionGraph;
import dev.autogen.script.RevisionHeader;
import dev.autogen.script.RevisionRange;
import dev.autogen.script.SquashRange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Writes a baseline that has the steps of revisions in a row, which stay where they are. */
final class Squashing {
    private final Workplace workplace;
    private final WritingRevision writing;
    private final Clock clock;

    Squashing(Workplace workplace, Clock clock, RandomGenerator ids) {
        this.workplace = workplace;
        this.writing = new WritingRevision(workplace, clock, ids);
        this.clock = clock;
    }

    /**
     * Writes the file.
     *
     * @param proof sees whether it does what the revisions do; where not, nothing is written
     * @throws dev.autogen.script.UnsquashableRangeException when they cannot be replaced by one
     */
    SquashResult run(SquashRequest request, Consumer<Baseline> proof) {
        RevisionGraph graph = workplace.revisions().graph();
        SquashRange range = SquashRange.of(
                graph, new RevisionRange(graph, new Listing(workplace).lookup()).revisions(request.range()));
        BaselineParts parts = BaselineParts.of(range);
        RevisionSource source = source(range, request, writing.id(graph, request.id()));
        RenderedRevision rendered = new BaselineRenderer(workplace.revisions().fileTemplate()).render(source, parts);
        Path folder = range.last().source().map(Path::getParent).orElseThrow();
        Baseline baseline = new Baseline(range, header(source, rendered, folder), rendered.text());
        proof.accept(baseline);
        Optional<Path> file =
                request.dryRun() ? Optional.empty() : Optional.of(write(folder, rendered, graph, parts, range));
        file.ifPresent(writing.hooks()::run);
        return new SquashResult(source.id(), range.ids(), file, rendered.text());
    }

    private RevisionSource source(SquashRange range, SquashRequest request, String id) {
        String message = request.message().isBlank()
                ? "squash " + range.first().id() + " to " + range.last().id()
                : request.message();
        return new RevisionSource(
                packageName(range.last()),
                id,
                range.first().revises(),
                message,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                Versions.autogen(),
                hibernate(range),
                Optional.empty(),
                List.of(),
                List.of(),
                range.revisions().stream().anyMatch(RevisionHeader::destructive),
                range.ids(),
                range.revisions().stream()
                        .flatMap(revision -> revision.notRestored().stream())
                        .distinct()
                        .toList(),
                List.of(),
                List.of());
    }

    private static String packageName(RevisionHeader revision) {
        return revision.className()
                .substring(0, Math.max(0, revision.className().lastIndexOf('.')));
    }

    private static Optional<String> hibernate(SquashRange range) {
        return range.revisions().stream()
                .flatMap(revision -> revision.hibernate().stream())
                .reduce((first, second) -> second);
    }

    private static RevisionHeader header(RevisionSource source, RenderedRevision rendered, Path folder) {
        String prefix = source.packageName().isEmpty() ? "" : source.packageName() + ".";
        return new RevisionHeader(
                source.id(),
                source.revises(),
                source.message(),
                List.of(),
                List.of(),
                source.destructive(),
                source.notRestored(),
                source.hibernateVersion(),
                source.replaces(),
                prefix + rendered.className(),
                Optional.of(folder.resolve(rendered.className() + ".java")),
                Optional.empty());
    }

    /** Others may have written while this one was prepared, so everything is looked at once more. */
    private Path write(
            Path folder, RenderedRevision rendered, RevisionGraph graph, BaselineParts parts, SquashRange range) {
        ProjectFolder own = ProjectFolder.of(workplace.settings().project());
        try (FolderLock turn = own.lock()) {
            boolean same = workplace.revisions().graphNow().revisions().equals(graph.revisions())
                    && BaselineParts.of(range).equals(parts);
            if (!same) {
                throw SquashException.changed();
            }
            return workplace.revisions().write(folder, rendered.className(), rendered.text());
        } catch (IOException e) {
            throw new UnwritableProjectException(own.path(), e);
        }
    }
}
