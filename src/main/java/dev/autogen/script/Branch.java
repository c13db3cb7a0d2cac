package dev.autogen.script;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The part of a graph that a name is about: all of it, or the lineage of one revision.
 *
 * <p>A lineage is what leads to the revision and what comes after it, along the revisions that follow each other.
 */
final class Branch {
    private final RevisionGraph graph;
    private final Optional<String> name;
    private final Optional<String> revision;
    private final Set<String> members;

    private Branch(RevisionGraph graph, Optional<String> name, Optional<String> revision, Set<String> members) {
        this.graph = graph;
        this.name = name;
        this.revision = revision;
        this.members = members;
    }

    static Branch whole(RevisionGraph graph) {
        return new Branch(graph, Optional.empty(), Optional.empty(), Set.of());
    }

    /**
     * The lineage of a revision.
     *
     * @param name what people call it
     */
    static Branch of(RevisionGraph graph, String name, String revision) {
        return new Branch(graph, Optional.of(name), Optional.of(revision), graph.lineage(revision));
    }

    /** What people call it; nothing for the whole graph. */
    Optional<String> name() {
        return name;
    }

    /** The revision whose lineage it is; nothing for the whole graph. */
    Optional<String> revision() {
        return revision;
    }

    boolean isWhole() {
        return name.isEmpty();
    }

    boolean contains(String id) {
        return isWhole() || members.contains(id);
    }

    List<String> heads() {
        return within(graph.heads());
    }

    List<String> roots() {
        return within(graph.roots());
    }

    /** What follows a place; the base is followed by the roots. */
    List<String> above(Optional<String> place) {
        return place.map(id -> within(graph.children(id))).orElseGet(this::roots);
    }

    List<String> below(String id) {
        return within(graph.get(id).revises());
    }

    /** The revisions of these that no other of these follows. */
    List<String> tips(Collection<String> revisions) {
        return graph.tips(revisions.stream().filter(this::contains).toList());
    }

    private List<String> within(List<String> ids) {
        return ids.stream().filter(this::contains).toList();
    }
}
