package dev.autogen.command;

import dev.autogen.database.FolderLock;
import dev.autogen.report.DatabaseStatus;
import dev.autogen.schema.AutogenException;
import dev.autogen.script.ParentEdit;
import dev.autogen.script.RevisionGraph;
import dev.autogen.script.RevisionHeader;
import dev.autogen.script.RevisionLookup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Lets a branch follow another head, by changing what its first revision says that it revises. */
final class Rebasing {
    private final Workplace workplace;
    private final RevisionGraph graph;

    Rebasing(Workplace workplace) {
        this.workplace = workplace;
        this.graph = workplace.revisions().graph();
    }

    /**
     * Changes the file.
     *
     * @param proof sees whether the revisions still run; where it fails, the file is what it was
     * @throws RebaseException when there is no such branch or head, or a database has applied it
     */
    RebaseResult run(RebaseRequest request, Runnable proof) {
        RevisionLookup lookup = new Listing(workplace).lookup();
        RevisionHeader revision = lookup.one(request.revision());
        String onto = request.onto().map(name -> lookup.one(name).id()).orElseGet(() -> onlyOtherHead(revision.id()));
        RevisionHeader start = start(revision.id(), onto);
        Set<String> moving = graph.withDescendants(List.of(start.id()));
        List<String> moved = graph.revisions().stream()
                .map(RevisionHeader::id)
                .filter(moving::contains)
                .toList();
        request.databases().forEach(database -> requireNotApplied(database, moved));
        Path file = start.source().orElseThrow(() -> MissingSourceException.compiled(start.id(), start.location()));
        change(file, start, onto, proof);
        return new RebaseResult(start.id(), onto, moved, file);
    }

    private String onlyOtherHead(String revision) {
        Set<String> after = graph.withDescendants(List.of(revision));
        List<String> others =
                graph.heads().stream().filter(head -> !after.contains(head)).toList();
        if (others.size() != 1) {
            throw RebaseException.noOtherHead(revision, others);
        }
        return others.get(0);
    }

    /** The first of the revisions that lead to the one, and not to the head as well. */
    private RevisionHeader start(String revision, String onto) {
        if (!graph.children(onto).isEmpty()) {
            throw RebaseException.notAHead(onto, graph.children(onto));
        }
        Set<String> shared = graph.withAncestors(List.of(onto));
        Set<String> own = graph.withAncestors(List.of(revision));
        own.removeAll(shared);
        if (own.isEmpty()
                || own.contains(onto)
                || graph.withAncestors(List.of(revision)).contains(onto)) {
            throw RebaseException.sameBranch(revision, onto);
        }
        List<RevisionHeader> starts = graph.revisions().stream()
                .filter(header -> own.contains(header.id()))
                .filter(header -> header.revises().stream().noneMatch(own::contains))
                .toList();
        if (starts.size() > 1) {
            throw RebaseException.severalStarts(
                    revision, starts.stream().map(RevisionHeader::id).toList());
        }
        RevisionHeader start = starts.get(0);
        if (start.revises().size() > 1) {
            throw RebaseException.merge(start.id(), start.revises());
        }
        List<RevisionHeader> left = graph.leftOf(start);
        if (!left.isEmpty()) {
            throw RebaseException.unfinishedSquash(
                    start.id(), left.stream().map(RevisionHeader::id).toList());
        }
        return start;
    }

    /** With the parents as the file names them, which may be replaced since. */
    private RevisionHeader written(RevisionHeader seen) {
        return graph.written(seen.id()).orElse(seen);
    }

    private void requireNotApplied(DatabaseStatus database, List<String> moved) {
        String name = database.label();
        if (!database.unknown().isEmpty()) {
            throw RebaseException.unknown(name, database.unknown());
        }
        Set<String> applied = graph.seenFrom(database.rows()).withAncestors(database.rows());
        List<String> both = moved.stream()
                .filter(id -> applied.contains(id)
                        || graph.get(id).replaces().stream().anyMatch(applied::contains))
                .toList();
        if (!both.isEmpty()) {
            throw RebaseException.applied(name, both);
        }
    }

    private void change(Path file, RevisionHeader start, String onto, Runnable proof) {
        ProjectFolder folder = ProjectFolder.of(workplace.settings().project());
        try (FolderLock turn = folder.lock()) {
            String before = Files.readString(file);
            Files.writeString(file, ParentEdit.of(before, written(start).revises(), onto));
            try {
                proof.run();
            } catch (AutogenException e) {
                Files.writeString(file, before);
                throw e;
            }
        } catch (IOException e) {
            throw new UnwritableProjectException(file, e);
        }
    }
}
