package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.AutogenException.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RevisionGraphTest {

    @Test
    void a_line_has_a_root_and_a_head() {
        assertThat(Graphs.LINE.roots()).containsExactly("a");
        assertThat(Graphs.LINE.head()).contains("e");
        assertThat(ids(Graphs.LINE)).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void nothing_has_no_head() {
        assertThat(Graphs.of().head()).isEmpty();
    }

    @Test
    void several_heads_are_named_with_the_revision_that_they_part_at() {
        assertThatThrownBy(Graphs.BRANCHES::head)
                .isInstanceOf(SeveralHeadsException.class)
                .hasMessage(
                        "Revision b has two heads: d1, d2; `autogen merge heads` joins them; or name one, or a branch,"
                                + " as in d1@head, or say heads for all of them");
    }

    @Test
    void heads_of_separate_roots_have_nothing_in_common() {
        assertThatThrownBy(Graphs.of("a", "b", "c")::head).hasMessageStartingWith("There are 3 heads: a, b, c;");
    }

    @Test
    void a_revision_that_another_depends_on_is_a_head_but_no_independent_one() {
        RevisionGraph graph = Graphs.of("a1", "b1 < a1", "a2 + b1");
        assertThat(graph.heads()).containsExactly("a2", "b1");
        assertThat(graph.independentHeads()).containsExactly("a2");
    }

    @Test
    void a_dependency_may_name_a_label() {
        RevisionGraph graph = Graphs.of("a1 # lib", "a2 + lib");
        assertThat(graph.needs("a2")).containsExactly("a1");
        assertThat(graph.labelled("lib")).map(RevisionHeader::id).contains("a1");
    }

    @Test
    void every_revision_comes_after_what_it_needs_whatever_the_order_of_files() {
        List<RevisionHeader> headers = new ArrayList<>(Graphs.MERGED.revisions());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(headers, new Random(seed));
            assertThat(ids(RevisionGraph.of(headers))).containsExactly("a", "b", "c1", "d1", "c2", "d2", "e", "f");
        }
    }

    @Test
    void a_line_of_ten_thousand_revisions_is_no_problem() {
        List<RevisionHeader> headers = new ArrayList<>(List.of(Graphs.header("r0")));
        for (int i = 1; i < 10_000; i++) {
            headers.add(Graphs.header("r" + i + " < r" + (i - 1)));
        }
        RevisionGraph graph = RevisionGraph.of(headers);
        MigrationPath path = new MigrationPath(graph);
        assertThat(path.upgrade(List.of(), "head")).hasSize(10_000);
        assertThat(path.downgrade(List.of("r9999"), "base")).hasSize(10_000);
        assertThat(path.upgrade(List.of(), "+9000")).hasSize(9_000);
    }

    @Test
    void a_missing_parent_is_named_with_the_file_that_asks_for_it() {
        assertThatThrownBy(() -> Graphs.of("a", "b < x"))
                .isInstanceOf(MissingParentException.class)
                .hasMessageContaining("Revision b (Rb.java) revises x")
                .extracting(failure -> ((RevisionGraphException) failure).kind())
                .isEqualTo(Kind.REVISION_GRAPH);
    }

    @Test
    void a_missing_dependency_is_named_too() {
        assertThatThrownBy(() -> Graphs.of("a", "b < a + x"))
                .isInstanceOf(MissingParentException.class)
                .hasMessageContaining("depends on x");
    }

    @Test
    void a_duplicate_identifier_names_both_files() {
        RevisionHeader first = Graphs.header("a");
        RevisionHeader second = new RevisionHeader(
                "a",
                List.of(),
                "",
                List.of(),
                List.of(),
                false,
                List.of(),
                Optional.empty(),
                "Ra_Again",
                Optional.of(Path.of("Ra_Again.java")),
                Optional.empty());
        assertThatThrownBy(() -> RevisionGraph.of(List.of(second, first)))
                .isInstanceOf(DuplicateRevisionException.class)
                .hasMessageContaining("revision a is in Ra.java and in Ra_Again.java");
    }

    @Test
    void a_duplicate_label_names_both_revisions() {
        assertThatThrownBy(() -> Graphs.of("a # x", "b # x"))
                .isInstanceOf(DuplicateRevisionException.class)
                .hasMessageContaining("Branch label x")
                .hasMessageContaining("Rb.java");
    }

    @Test
    void a_revision_that_follows_itself_is_refused() {
        assertThatThrownBy(() -> Graphs.of("a", "b < a b"))
                .isInstanceOf(RevisionCycleException.class)
                .hasMessageContaining("Revision b (Rb.java) needs itself");
    }

    @Test
    void a_revision_that_depends_on_itself_is_refused() {
        assertThatThrownBy(() -> Graphs.of("a", "b < a + b")).isInstanceOf(RevisionCycleException.class);
    }

    @Test
    void a_circle_is_listed_without_what_leads_to_it() {
        assertThatThrownBy(() -> Graphs.of("a", "b < a d", "c < b", "d < c", "e < d"))
                .isInstanceOf(RevisionCycleException.class)
                .hasMessageContaining("d (Rd.java) needs c (Rc.java) needs b (Rb.java) needs d;")
                .extracting(failure -> ((RevisionGraphException) failure).revisions())
                .isEqualTo(List.of("d", "c", "b"));
    }

    @Test
    void a_circle_through_dependencies_is_found() {
        assertThatThrownBy(() -> Graphs.of("a1 + b2", "b1 < a1", "a2", "b2 < a2 + b1"))
                .isInstanceOf(RevisionCycleException.class);
    }

    @Test
    void identifiers_inside_others_make_no_circle() {
        assertThat(ids(Graphs.of("a", "aa < a", "aaa < aa"))).containsExactly("a", "aa", "aaa");
    }

    @Test
    void a_label_reaches_back_to_the_branch_point_and_on_to_all_that_follows() {
        assertThat(Graphs.MERGED.labelsOf("c1")).containsExactly("c1branch");
        assertThat(Graphs.MERGED.labelsOf("d2")).containsExactly("c2branch");
        assertThat(Graphs.MERGED.labelsOf("f")).containsExactly("c1branch", "c2branch");
        assertThat(Graphs.MERGED.labelsOf("b")).isEmpty();
        RevisionGraph late = Graphs.of("a", "b < a", "c < b # late", "x", "y < x", "m < a x", "n < m # merged");
        assertThat(late.labelsOf("b")).containsExactly("late");
        assertThat(late.labelsOf("a")).isEmpty();
        assertThat(late.labelsOf("m")).containsExactly("merged");
        assertThat(late.branchLabels()).containsExactly("late", "merged");
    }

    private static List<String> ids(RevisionGraph graph) {
        return graph.revisions().stream().map(RevisionHeader::id).toList();
    }

    @Test
    void the_hibernate_of_the_nearest_ancestor_that_names_one_is_the_last() {
        RevisionGraph graph = Graphs.of("a % 6.6", "b < a % 7.2", "c < b", "other < a % 7.4");
        assertThat(graph.lastHibernate(List.of("c"))).contains("7.2");
        assertThat(graph.lastHibernate(List.of("a"))).contains("6.6");
        assertThat(graph.lastHibernate(List.of())).isEmpty();
        assertThat(Graphs.of("a", "b < a").lastHibernate(List.of("b"))).isEmpty();
    }
}
