package dev.autogen.command;

import dev.autogen.report.BranchPoint;
import dev.autogen.report.RevisionLine;
import dev.autogen.script.RevisionGraph;
import dev.autogen.script.RevisionHeader;
import dev.autogen.script.RevisionLookup;
import dev.autogen.script.RevisionRange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Lists revisions with what is said about each. */
final class Listing {
    private final Workplace workplace;
    private final RevisionGraph graph;
    private Optional<SortedSet<String>> rows;

    Listing(Workplace workplace) {
        this(workplace, workplace.revisions().graph(), Optional.empty());
    }

    private Listing(Workplace workplace, RevisionGraph graph, Optional<SortedSet<String>> rows) {
        this.workplace = workplace;
        this.graph = graph;
        this.rows = rows;
    }

    /** Those that the database is at, with the last of each branch that they depend on. */
    List<RevisionLine> current(boolean checkHeads) {
        return seen(graph.seenFrom(rows())).currentLines(checkHeads);
    }

    private List<RevisionLine> currentLines(boolean checkHeads) {
        List<String> heads = graph.independentHeads();
        if (checkHeads && !graph.places(rows()).equals(new TreeSet<>(heads))) {
            throw NotAtHeadException.asked(workplace.databases().liveName(), rows(), heads);
        }
        return lines(currentTips());
    }

    /** The same with baselines, or with what they replace. */
    private Listing seen(RevisionGraph other) {
        return new Listing(workplace, other, rows);
    }

    /** The graph that names are about. */
    private RevisionGraph named(Collection<String> names) {
        RevisionGraph named = graph.showing(names);
        return names.stream().anyMatch(RevisionLookup::asksDatabase) ? named.seenFrom(rows()) : named;
    }

    List<RevisionLine> heads(boolean resolveDependencies) {
        return lines(resolveDependencies ? graph.independentHeads() : graph.heads());
    }

    List<RevisionLine> history(Optional<String> range, boolean markCurrent) {
        RevisionGraph named = named(range.stream().toList());
        return seen(markCurrent ? named.seenFrom(rows()) : named).newestFirst(range, markCurrent);
    }

    private List<RevisionLine> newestFirst(Optional<String> range, boolean markCurrent) {
        Collection<String> current = markCurrent ? currentTips() : List.of();
        List<RevisionHeader> newestFirst =
                new ArrayList<>(range.map(text -> new RevisionRange(graph, lookup()).revisions(text))
                        .orElseGet(graph::revisions));
        Collections.reverse(newestFirst);
        return newestFirst.stream().map(header -> line(header, current)).toList();
    }

    List<RevisionLine> show(List<String> names) {
        Listing listing = seen(named(names));
        return listing.revisions(names).stream()
                .map(header -> listing.line(header, List.of()))
                .toList();
    }

    List<BranchPoint> branches() {
        return graph.revisions().stream()
                .filter(header -> graph.children(header.id()).size() > 1)
                .map(header -> new BranchPoint(line(header, List.of()), lines(graph.children(header.id()))))
                .toList();
    }

    /** The revisions of all names, each once. */
    private List<RevisionHeader> revisions(List<String> names) {
        RevisionLookup lookup = lookup();
        return names.stream()
                .flatMap(name -> lookup.all(name).stream())
                .distinct()
                .toList();
    }

    /** The revisions of a range, or that of a name, each after those that it needs. */
    List<RevisionHeader> within(String range) {
        return seen(named(Set.of(range))).inRange(range);
    }

    private List<RevisionHeader> inRange(String range) {
        return range.contains(":") ? new RevisionRange(graph, lookup()).revisions(range) : revisions(List.of(range));
    }

    List<Path> sources(List<String> names) {
        List<RevisionHeader> revisions = seen(named(names)).revisions(names);
        if (revisions.isEmpty()) {
            throw MissingSourceException.none(String.join(", ", names));
        }
        return revisions.stream()
                .map(header -> header.source()
                        .orElseThrow(() -> MissingSourceException.compiled(header.id(), header.location())))
                .toList();
    }

    RevisionLookup lookup() {
        return new RevisionLookup(graph, this::rows);
    }

    private List<String> currentTips() {
        return graph.tips(graph.withAncestors(rows()));
    }

    private SortedSet<String> rows() {
        if (rows.isEmpty()) {
            OpenDatabases databases = workplace.databases();
            rows = Optional.of(databases.isThere() ? workplace.rows(databases.live()) : new TreeSet<>());
        }
        return rows.get();
    }

    private List<RevisionLine> lines(List<String> ids) {
        return ids.stream()
                .map(graph::get)
                .map(header -> line(header, List.of()))
                .toList();
    }

    private RevisionLine line(RevisionHeader header, Collection<String> current) {
        return RevisionLine.of(header, graph, current, location(header));
    }

    /** Relative to the project where it is in there, as differences name the files of entities. */
    private String location(RevisionHeader header) {
        Path project = workplace.settings().project();
        return header.source()
                .filter(file -> file.startsWith(project))
                .map(file -> project.relativize(file).toString())
                .orElseGet(header::location);
    }
}
