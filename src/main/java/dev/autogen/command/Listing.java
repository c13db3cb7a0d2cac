package dev.autogen.command;

import dev.autogen.report.RevisionLine;
import dev.autogen.report.RevisionLine.Mark;
import dev.autogen.script.RevisionGraph;
import dev.autogen.script.RevisionHeader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lists revisions with what is said about each. */
final class Listing {
    private final Workplace workplace;
    private final RevisionGraph graph;

    Listing(Workplace workplace) {
        this.workplace = workplace;
        this.graph = workplace.revisions().graph();
    }

    List<RevisionLine> current() {
        return rows().stream()
                .map(graph::get)
                .map(header -> line(header, Set.of()))
                .toList();
    }

    List<RevisionLine> heads() {
        return graph.heads().stream()
                .map(graph::get)
                .map(header -> line(header, Set.of()))
                .toList();
    }

    List<RevisionLine> history(boolean markCurrent) {
        Set<String> current = markCurrent ? rows() : Set.of();
        List<RevisionHeader> newestFirst = new ArrayList<>(graph.revisions());
        Collections.reverse(newestFirst);
        return newestFirst.stream().map(header -> line(header, current)).toList();
    }

    private Set<String> rows() {
        OpenDatabases databases = workplace.databases();
        return databases.isThere() ? workplace.rows(databases.live()) : Set.of();
    }

    private RevisionLine line(RevisionHeader header, Set<String> current) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        mark(marks, Mark.HEAD, graph.children(header.id()).isEmpty());
        mark(marks, Mark.CURRENT, current.contains(header.id()));
        mark(marks, Mark.BRANCH_POINT, graph.children(header.id()).size() > 1);
        mark(marks, Mark.MERGE_POINT, header.revises().size() > 1);
        return new RevisionLine(header.id(), header.revises(), header.message(), marks);
    }

    private static void mark(Set<Mark> marks, Mark mark, boolean holds) {
        if (holds) {
            marks.add(mark);
        }
    }
}
