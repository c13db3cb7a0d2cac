package dev.autogen.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.script.Graphs;
import dev.autogen.script.RevisionGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the lines between revisions are drawn. */
class GraphDrawingTest {

    @Test
    void a_line_is_a_column() {
        assertThat(drawn(Graphs.of("a", "b < a", "c < b"))).containsExactly("* c (head)", "* b", "* a");
    }

    @Test
    void a_merge_parts_and_its_branches_meet_where_they_began() {
        assertThat(drawn(Graphs.MERGED))
                .containsExactly(
                        "* f (c1branch, c2branch) (head)",
                        "* e (c1branch, c2branch) (mergepoint)",
                        "├─╮",
                        "│ * d2 (c2branch)",
                        "│ * c2 (c2branch)",
                        "* │ d1 (c1branch)",
                        "* │ c1 (c1branch)",
                        "├─╯",
                        "* b (branchpoint)",
                        "* a");
    }

    @Test
    void several_heads_have_a_column_each_and_roots_free_theirs() {
        assertThat(drawn(Graphs.of("a1", "b1 < a1", "a2", "b2 < a2")))
                .containsExactly("* b2 (head)", "* a2", "* b1 (head)", "* a1");
        assertThat(drawn(Graphs.of("a", "b1 < a", "b2 < a", "b3 < a")))
                .containsExactly("* b3 (head)", "│ * b2 (head)", "│ │ * b1 (head)", "├─┴─╯", "* a (branchpoint)");
    }

    @Test
    void lines_cross_where_a_branch_lies_between() {
        RevisionGraph graph = Graphs.of("a", "b1 < a", "b2 < a", "b3 < a", "m1 < b1 b2 b3", "m2 < b1 b2 b3");
        assertThat(drawn(graph))
                .containsExactly(
                        "* m2 (head) (mergepoint)",
                        "├─┬─╮",
                        "│ │ │ * m1 (head) (mergepoint)",
                        "│ │ │ ├─┬─╮",
                        "│ │ ├─┼─┼─╯",
                        "│ │ * │ │ b3 (branchpoint)",
                        "│ ├─┼─┼─╯",
                        "│ * │ │ b2 (branchpoint)",
                        "├─┼─┼─╯",
                        "* │ │ b1 (branchpoint)",
                        "├─┴─╯",
                        "* a (branchpoint)");
    }

    @Test
    void what_is_not_among_the_revisions_is_not_drawn() {
        List<RevisionLine> part = newestFirst(Graphs.MERGED).subList(0, 4);
        assertThat(GraphDrawing.of(part, Style.PLAIN))
                .containsExactly(
                        "* f (c1branch, c2branch) (head)",
                        "* e (c1branch, c2branch) (mergepoint)",
                        "* d2 (c2branch)",
                        "* c2 (c2branch)");
    }

    private static List<String> drawn(RevisionGraph graph) {
        return GraphDrawing.of(newestFirst(graph), Style.PLAIN);
    }

    private static List<RevisionLine> newestFirst(RevisionGraph graph) {
        List<RevisionLine> lines = new ArrayList<>(graph.revisions().stream()
                .map(header -> RevisionLine.of(header, graph, List.of(), header.location()))
                .toList());
        Collections.reverse(lines);
        return lines;
    }
}
