package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Baselines in the place of what they replace. */
class BaselinesTest {
    private static final RevisionGraph GRAPH =
            Graphs.of("a", "b1b1 < a", "c1c1 < b1b1", "d1d1 < c1c1 + a", "s < a ~ b1b1 c1c1");

    @Test
    void a_baseline_is_there_and_what_it_replaces_is_not() {
        assertThat(ids(GRAPH)).containsExactly("a", "s", "d1d1");
        assertThat(GRAPH.get("d1d1").revises()).containsExactly("s");
        assertThat(GRAPH.children("c1c1")).containsExactly("d1d1");
        assertThat(GRAPH.get("c1c1").id()).isEqualTo("s");
        assertThat(GRAPH.leftOf(GRAPH.get("s"))).extracting(RevisionHeader::id).containsExactly("b1b1", "c1c1");
    }

    @Test
    void a_name_within_shows_what_is_replaced() {
        assertThat(ids(GRAPH.showing(List.of("b1b1:head")))).containsExactly("a", "b1b1", "c1c1", "d1d1");
        assertThat(ids(GRAPH.showing(List.of("b1b1+1")))).contains("b1b1");
        assertThat(ids(GRAPH.showing(List.of("c1c1@head")))).contains("b1b1");
        assertThat(GRAPH.showing(List.of("s", "heads", "+1", "nothing at all", "b1")))
                .isSameAs(GRAPH);
        RevisionGraph byPrefix = Graphs.of("a", "b1b1xx < a", "c1c1 < b1b1xx", "s < a ~ b1b1xx c1c1");
        assertThat(ids(byPrefix.showing(List.of("b1b1")))).contains("b1b1xx");
    }

    @Test
    void a_row_within_shows_what_is_replaced_and_the_last_one_does_not() {
        assertThat(ids(GRAPH.seenFrom(List.of("b1b1")))).containsExactly("a", "b1b1", "c1c1", "d1d1");
        assertThat(GRAPH.seenFrom(List.of("c1c1"))).isSameAs(GRAPH);
        assertThat(GRAPH.seenFrom(List.of("b1b1")).get("s").id()).isEqualTo("c1c1");
    }

    @Test
    void what_is_within_is_no_place_for_others() {
        assertThatThrownBy(() -> GRAPH.get("b1b1"))
                .isInstanceOf(UnknownRevisionException.class)
                .hasMessageContaining("Revision b1b1 is replaced by baseline s (Rs.java)");
        assertThatThrownBy(() -> Graphs.of("a", "b < a", "c < b", "x < b", "s < a ~ b c"))
                .isInstanceOf(MissingParentException.class)
                .hasMessageContaining("Revision x (Rx.java) needs b, which baseline s (Rs.java) replaces");
    }

    @Test
    void files_that_are_left_of_some_show_nothing() {
        RevisionGraph partly = Graphs.of("a", "c < b", "d < c", "s < a ~ b c");
        assertThat(ids(partly)).containsExactly("a", "s", "d");
        assertThat(ids(partly.showing(List.of("c")))).containsExactly("a", "s", "d");
        assertThat(partly.leftOf(partly.get("s")))
                .extracting(RevisionHeader::id)
                .containsExactly("c");
    }

    @Test
    void a_baseline_is_read_from_its_source_and_from_its_class(@TempDir Path directory) {
        Project project = new Project(directory);
        project.write("Ra.java", Project.revision("a", "", "t"));
        project.write("Rb.java", Project.revision("b", "a", "u"));
        project.write(
                "Rs.java", Project.revision("s", "", "v").replace("message", "replaces = {\"a\", \"b\"}, message"));
        assertThat(ids(project.scripts().graph())).containsExactly("s");
        RevisionGraph compiled =
                new ScriptDirectory(List.of(), false, "com.example", List.of(project.classes())).graph();
        assertThat(ids(compiled)).containsExactly("s");
        assertThat(ids(compiled.seenFrom(List.of("a")))).containsExactly("a", "b");
    }

    @Test
    void nothing_is_replaced_twice_or_by_itself() {
        assertThatThrownBy(() -> Graphs.of("a", "b < a", "s ~ a b", "t ~ b"))
                .isInstanceOf(DuplicateRevisionException.class)
                .hasMessageContaining("Revision b is replaced by s (Rs.java) and by t (Rt.java)");
        assertThatThrownBy(() -> Graphs.of("a", "s ~ a s"))
                .isInstanceOf(RevisionCycleException.class)
                .hasMessageContaining("Revision s (Rs.java) needs itself");
        assertThatThrownBy(() -> Graphs.of("s ~ a t", "t ~ b s")).isInstanceOf(RevisionCycleException.class);
    }

    @Test
    void a_range_is_refused_with_every_reason() {
        RevisionGraph graph =
                Graphs.of("a", "b < a # lib", "c < b + x", "x", "d < c", "e < b", "m < d e", "n < m", "o < n + d");
        assertThat(reasons(graph, "a", "b", "c", "d", "e", "m"))
                .containsExactly("there are not two revisions", "m merges d and e");
        assertThat(reasons(graph, "a", "b", "e", "c", "d")).contains("e does not lead to d");
        assertThat(reasons(graph, "b", "c", "d"))
                .containsExactly(
                        "e revises b, which is not the last",
                        "b bears the branch label lib",
                        "c depends on x, which is outside");
        assertThat(reasons(graph, "c", "d")).containsExactly("c depends on x, which is outside");
        assertThat(reasons(graph, "n")).containsExactly("there are not two revisions");
        assertThat(reasons(graph, "n", "o")).containsExactly("o depends on d, which is outside");
    }

    private static List<String> reasons(RevisionGraph graph, String... ids) {
        try {
            SquashRange.of(graph, List.of(ids).stream().map(graph::get).toList());
            return List.of();
        } catch (UnsquashableRangeException refused) {
            return refused.reasons();
        }
    }

    private static List<String> ids(RevisionGraph graph) {
        return graph.revisions().stream().map(RevisionHeader::id).toList();
    }
}
