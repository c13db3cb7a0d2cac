package dev.autogen.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.script.Graphs;
import dev.autogen.script.RevisionGraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a revision stands in a list. */
class RevisionLineTest {

    private static final RevisionGraph GRAPH =
            Graphs.of("a", "b < a", "c1 < b # lib", "c2 < b + x", "m < c1 c2 % 7.4.1.Final", "x", "y < x", "z + y");

    @Test
    void a_root_revises_the_base() {
        assertThat(line("a").withParents(Style.PLAIN)).isEqualTo("<base> -> a");
        assertThat(line("a").withMarks(Style.PLAIN)).isEqualTo("a");
    }

    @Test
    void branches_dependencies_and_marks_are_said_in_one_order() {
        assertThat(line("m").withParents(Style.PLAIN)).isEqualTo("c1, c2 -> m (lib) (head) (mergepoint)");
        assertThat(line("c2").withParents(Style.PLAIN)).isEqualTo("b (x) -> c2");
        assertThat(line("b").withMarks(Style.PLAIN)).isEqualTo("b (branchpoint)");
        assertThat(line("y").withMarks(Style.PLAIN)).isEqualTo("y (effective head)");
        assertThat(RevisionLine.of(GRAPH.get("m"), GRAPH, List.of("m"), "Rm.java")
                        .withMarks(Style.PLAIN))
                .isEqualTo("m (lib) (head) (current) (mergepoint)");
    }

    @Test
    void the_message_stands_last_where_there_is_one() {
        RevisionLine told = new RevisionLine(
                "27c6a30d7c24",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "Create bookshop",
                true,
                List.of(),
                Optional.empty(),
                "R27c6a30d7c24.java",
                Set.of());
        assertThat(told.withParents(Style.PLAIN)).isEqualTo("<base> -> 27c6a30d7c24, Create bookshop");
        assertThat(told.inFull(Style.PLAIN))
                .containsExactly(
                        "Rev: 27c6a30d7c24",
                        "Parent: <base>",
                        "May destroy data: yes",
                        "Path: R27c6a30d7c24.java",
                        "",
                        "    Create bookshop");
    }

    @Test
    void all_of_it_is_a_line_for_each_fact() {
        assertThat(line("m").inFull(Style.PLAIN))
                .containsExactly(
                        "Rev: m (head) (mergepoint)",
                        "Merges: c1, c2",
                        "Branch names: lib",
                        "Hibernate: 7.4.1.Final",
                        "Path: Rm.java");
        assertThat(line("b").inFull(Style.PLAIN))
                .containsExactly("Rev: b (branchpoint)", "Parent: a", "Branches into: c1, c2", "Path: Rb.java");
        assertThat(line("c2").inFull(Style.PLAIN))
                .containsExactly("Rev: c2", "Parent: b", "Also depends on: x", "Path: Rc2.java");
    }

    @Test
    void a_terminal_gets_colours() {
        assertThat(line("z").withMarks(Style.COLOURED)).isEqualTo("\u001b[33mz\u001b[0m \u001b[32m(head)\u001b[0m");
    }

    private static RevisionLine line(String id) {
        return RevisionLine.of(GRAPH.get(id), GRAPH, List.of(), "R" + id + ".java");
    }
}
