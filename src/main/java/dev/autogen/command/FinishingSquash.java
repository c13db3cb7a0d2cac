package dev.autogen.command;

import dev.autogen.database.FolderLock;
import dev.autogen.report.DatabaseStatus;
import dev.autogen.script.RevisionGraph;
import dev.autogen.script.RevisionHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Deletes the files of revisions that a baseline replaces. */
final class FinishingSquash {
    private final Workplace workplace;
    private final RevisionGraph graph;

    FinishingSquash(Workplace workplace) {
        this.workplace = workplace;
        this.graph = workplace.revisions().graph();
    }

    /** @throws SquashException when there is no such baseline, or nobody says that no database needs the files */
    FinishResult run(FinishRequest request) {
        List<RevisionHeader> baselines = baselines(request.baseline());
        List<RevisionHeader> left = left(graph, baselines);
        List<Path> files =
                left.stream().flatMap(header -> header.source().stream()).toList();
        if (!request.force() && !files.isEmpty()) {
            throw SquashException.needed(
                    files.stream().map(Path::toString).toList(),
                    request.databases().stream()
                            .flatMap(database -> baselines.stream().map(baseline -> words(database, baseline)))
                            .toList());
        }
        requireCompiling(files);
        delete(files, baselines, left);
        return new FinishResult(
                baselines.stream().map(RevisionHeader::id).toList(),
                files,
                left.stream()
                        .flatMap(header -> header.compiled().map(root -> header.className() + " in " + root).stream())
                        .toList(),
                request.databases().stream()
                        .flatMap(database -> baselines.stream()
                                .filter(baseline -> !within(database, baseline).isEmpty())
                                .map(baseline -> words(database, baseline)))
                        .toList());
    }

    private List<RevisionHeader> baselines(Optional<String> name) {
        if (name.isPresent()) {
            RevisionHeader baseline = new Listing(workplace).lookup().one(name.get());
            if (graph.leftOf(baseline).isEmpty()) {
                throw SquashException.noBaseline(baseline.id());
            }
            return List.of(baseline);
        }
        return graph.revisions().stream()
                .filter(header -> !graph.leftOf(header).isEmpty())
                .toList();
    }

    private static List<RevisionHeader> left(RevisionGraph graph, List<RevisionHeader> baselines) {
        return baselines.stream()
                .flatMap(baseline -> graph.leftOf(baseline).stream())
                .toList();
    }

    /** The rows of a database that are no place without the files. */
    private static List<String> within(DatabaseStatus database, RevisionHeader baseline) {
        List<String> inner = baseline.replaces().subList(0, baseline.replaces().size() - 1);
        return database.rows().stream().filter(inner::contains).toList();
    }

    private String words(DatabaseStatus database, RevisionHeader baseline) {
        return "Database " + database.label() + " " + standing(database, baseline);
    }

    private String standing(DatabaseStatus database, RevisionHeader baseline) {
        if (!database.reachable()) {
            return "cannot be asked. " + database.problem().orElse("");
        }
        List<String> within = within(database, baseline);
        if (!within.isEmpty()) {
            return "is at " + String.join(", ", within) + ", and needs them.";
        }
        if (!database.unknown().isEmpty()) {
            return "is at " + String.join(", ", database.unknown()) + ", which is not here.";
        }
        boolean has = graph.withAncestors(database.rows()).contains(baseline.id());
        return "has " + (has ? "all" : "nothing") + " of what " + baseline.id() + " replaces, and does not need them.";
    }

    private void requireCompiling(List<Path> files) {
        Set<Path> going = new HashSet<>(files);
        List<Path> staying = new ArrayList<>(workplace.revisions().sources());
        staying.removeIf(going::contains);
        workplace.revisions().requireCompiling(staying);
    }

    private void delete(List<Path> files, List<RevisionHeader> baselines, List<RevisionHeader> left) {
        ProjectFolder own = ProjectFolder.of(workplace.settings().project());
        try (FolderLock turn = own.lock()) {
            if (!left(workplace.revisions().graphNow(), baselines).equals(left)) {
                throw SquashException.changed();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UnwritableProjectException(own.path(), e);
        }
    }
}
