package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.script.RevisionStep.Direction;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationPathTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c  | e      | +d +e          | e",
                "   | c      | +a +b +c       | c",
                "a  | +2     | +b +c          | c",
                "a  | +1     | +b             | b",
                "b  | +3     | +c +d +e       | e",
                "a  | b+2    | +b +c +d       | d",
                "a  | d-2    | +b             | b",
                "   | base+1 | +a             | a",
                "   | +1     | +a             | a",
                "   | head   | +a +b +c +d +e | e",
                "b  | heads  | +c +d +e       | e",
                "b  | head-1 | +c +d          | d",
                "c  | b      |                | c",
                "c  | base   |                | c",
                "e  | head   |                | e"
            })
    void a_line_goes_up(String rows, String target, String steps, String after) {
        walks(Direction.UPGRADE, Graphs.LINE, rows, target, steps, after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "e | c      | -e -d          | c",
                "c | base   | -c -b -a       |",
                "c | -1     | -c             | b",
                "e | -3     | -e -d -c       | b",
                "d | a+2    | -d             | c",
                "d | c-2    | -d -c -b       | a",
                "a | a      |                | a",
                "e | e      |                | e",
                "  | base   |                |",
                "a | -1     | -a             |",
                "b | base+1 | -b             | a",
                "b | a-1    | -b -a          |"
            })
    void a_line_goes_down(String rows, String target, String steps, String after) {
        walks(Direction.DOWNGRADE, Graphs.LINE, rows, target, steps, after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b  | +5     | 5 migrations: there are 3 revisions above b. Write head, or at most +3",
                "d  | +5     | 5 migrations: there is 1 revision above d. Write head, or at most +1",
                "e  | +1     | 1 migrations: there is no revision above e. Write head",
                "b  | base-1 | 1 migrations: there is no revision down from base. Write base",
                "b  | head+1 | 1 migrations: there is no revision above e. Write head",
                "'' | a+7    | 7 migrations: there are 4 revisions above a. Write head, or at most a+4",
                "a  | a-2    | 2 migrations: there is 1 revision down from a. Write base, or at most a-1"
            })
    void an_upgrade_by_steps_that_are_not_there_says_how_many_are(String rows, String target, String words) {
        assertThatThrownBy(() -> upgrade(Graphs.LINE, rows, target))
                .isInstanceOf(UnreachableRevisionException.class)
                .hasMessage("Relative revision " + target + " didn't produce " + words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b  | -5 | 5 migrations: there are 2 revisions down from b. Write base, or at most -2",
                "'' | -1 | 1 migrations: there is no revision down from base. Write base"
            })
    void a_downgrade_by_steps_that_are_not_there_says_how_many_are(String rows, String target, String words) {
        assertThatThrownBy(() -> downgrade(Graphs.LINE, rows, target))
                .isInstanceOf(UnreachableRevisionException.class)
                .hasMessage("Relative revision " + target + " didn't produce " + words);
    }

    @Test
    void steps_in_the_other_direction_name_the_other_command() {
        assertThatThrownBy(() -> upgrade(Graphs.LINE, "b", "-2"))
                .isInstanceOf(UnreachableRevisionException.class)
                .hasMessage("Relative revision -2 leads down: write `autogen downgrade -2`, or give an upgrade +2");
        assertThatThrownBy(() -> downgrade(Graphs.LINE, "b", "+1"))
                .isInstanceOf(UnreachableRevisionException.class)
                .hasMessage("Relative revision +1 leads up: write `autogen upgrade +1`, or give a downgrade -1");
    }

    @ParameterizedTest
    @CsvSource({"'', b", "b, c"})
    void a_downgrade_to_what_is_not_applied_fails(String rows, String target) {
        assertThatThrownBy(() -> downgrade(Graphs.LINE, rows, target))
                .isInstanceOf(UnreachableRevisionException.class)
                .hasMessageContaining("Destination " + target + " is not a valid downgrade target");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b     | d1     | +c1 +d1         | d1",
                "a     | heads  | +b +c1 +d1 +c2 +d2 | d1 d2",
                "c1    | c2     | +c2             | c1 c2",
            })
    void branches_go_up(String rows, String target, String steps, String after) {
        walks(Direction.UPGRADE, Graphs.BRANCHES, rows, target, steps, after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d1 d2 | a      | -d2 -c2 -d1 -c1 -b | a",
                "d2 d1 | base+2 | -d2 -c2 -d1 -c1 | b",
                "d1 d2 | d2-1   | -d2             | c2 d1",
                "d1 c2 | c2     |                 | c2 d1",
                "d1 c2 | d1     |                 | c2 d1",
                "d1    | -1     | -d1             | c1"
            })
    void branches_go_down(String rows, String target, String steps, String after) {
        walks(Direction.DOWNGRADE, Graphs.BRANCHES, rows, target, steps, after);
    }

    @Test
    void a_step_from_several_rows_is_ambiguous() {
        assertThatThrownBy(() -> upgrade(Graphs.BRANCHES, "c1 c2", "+1"))
                .isInstanceOf(AmbiguousRevisionException.class)
                .hasMessageContaining("c1, c2");
        assertThatThrownBy(() -> downgrade(Graphs.BRANCHES, "d1 d2", "-1"))
                .isInstanceOf(AmbiguousRevisionException.class)
                .hasMessageContaining("d1, d2");
    }

    @Test
    void a_step_to_several_children_or_parents_is_ambiguous() {
        assertThatThrownBy(() -> upgrade(Graphs.BRANCHES, "b", "+1")).hasMessageContaining("from b it goes to c1, c2");
        assertThatThrownBy(() -> upgrade(Graphs.MERGED, "b", "f-2")).hasMessageContaining("from e it goes to d1, d2");
    }

    @Test
    void merges_are_made_and_unmade() {
        walks(Direction.UPGRADE, Graphs.MERGED, "b", "f", "+c1 +d1 +c2 +d2 +e +f", "f");
        walks(Direction.DOWNGRADE, Graphs.MERGED, "f", "b", "-f -e -d2 -c2 -d1 -c1", "b");
        walks(Direction.DOWNGRADE, Graphs.MERGED, "e", "-1", "-e", "d1 d2");
    }

    @Test
    void a_merge_beside_a_branch_that_goes_on_takes_only_its_own_row() {
        RevisionGraph graph =
                Graphs.of("a1", "b1 < a1", "c1 < b1", "a2", "b2 < a2", "c2 < b2", "d1 < c1 c2", "d2 < c2");
        walks(Direction.UPGRADE, graph, "d2 b1", "d1", "+c1 +d1", "d1 d2");
        walks(Direction.DOWNGRADE, graph, "d2 d1", "b1", "-d1 -c1", "b1 d2");
    }

    @Test
    void what_a_remaining_revision_depends_on_gets_no_row() {
        RevisionGraph graph = Graphs.of("a1", "b1 < a1", "c1 < b1", "d1 < c1", "a2", "b2 < a2", "c2 < b2 + c1");
        walks(Direction.DOWNGRADE, graph, "c2 d1", "c1", "-d1", "c2");
        walks(Direction.UPGRADE, graph, "b2", "c2", "+a1 +b1 +c1 +c2", "c2");
    }

    @Test
    void crossing_dependencies_take_down_only_what_is_above() {
        RevisionGraph graph = Graphs.of("a1", "a2 < a1", "a3 < a2 + b1", "b1", "b2 < b1 + a2");
        walks(Direction.DOWNGRADE, graph, "a3 b2", "b1", "-b2", "a3");
    }

    @Test
    void a_dependency_on_the_own_parent_makes_no_difference() {
        RevisionGraph graph = Graphs.of("a1", "a2 < a1 + a1");
        walks(Direction.UPGRADE, graph, "", "head", "+a1 +a2", "a2");
        walks(Direction.DOWNGRADE, graph, "a2", "base", "-a2 -a1", "");
    }

    @Test
    void two_revisions_that_depend_on_the_same_one_leave_it_implied() {
        RevisionGraph graph = Graphs.of("a1", "a2 < a1", "a3 < a2", "b1", "b2 < b1 + a3", "b3 < b2", "b4 < b3 + a3");
        walks(Direction.DOWNGRADE, graph, "b4", "b3", "-b4", "b3");
    }

    @Test
    void what_depends_on_a_reverted_revision_goes_first() {
        RevisionGraph graph = Graphs.of("a", "b < a", "c1 < b", "d1 < c1", "c2 < b", "d2 < c2 + c1");
        assertThat(downgrade(graph, "d1 d2", "b"))
                .extracting(step -> step.revision().id())
                .contains("d2", "c1");
        walks(Direction.DOWNGRADE, graph, "d1 d2", "c2", "-d2", "c2 d1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "base", "+1"})
    void a_database_at_an_unknown_revision_is_refused(String target) {
        assertThatThrownBy(() -> upgrade(Graphs.LINE, "nobody", target))
                .isInstanceOf(UnknownRevisionException.class)
                .hasMessageContaining("The database is at revision nobody");
    }

    private static void walks(
            Direction direction, RevisionGraph graph, String rows, String target, String steps, String after) {
        List<RevisionStep> path =
                direction == Direction.UPGRADE ? upgrade(graph, rows, target) : downgrade(graph, rows, target);
        String walked = path.stream()
                .map(step -> (step.direction() == Direction.UPGRADE ? "+" : "-")
                        + step.revision().id())
                .collect(Collectors.joining(" "));
        assertThat(walked).isEqualTo(steps == null ? "" : steps);
        assertThat(end(rows, path)).isEqualTo(words(after));
    }

    private static Set<String> end(String rows, List<RevisionStep> path) {
        Set<String> current = words(rows);
        for (RevisionStep step : path) {
            assertThat(step.before()).isEqualTo(current);
            RowChange change = step.rowChange();
            current.removeAll(change.deleted());
            change.updated().ifPresent(update -> {
                assertThat(current.remove(update.from())).isTrue();
                current.add(update.to());
            });
            current.addAll(change.inserted());
        }
        return current;
    }

    private static List<RevisionStep> upgrade(RevisionGraph graph, String rows, String target) {
        return new MigrationPath(graph).upgrade(words(rows), target);
    }

    private static List<RevisionStep> downgrade(RevisionGraph graph, String rows, String target) {
        return new MigrationPath(graph).downgrade(words(rows), target);
    }

    private static Set<String> words(String text) {
        return text == null || text.isBlank() ? new TreeSet<>() : new TreeSet<>(List.of(text.split(" ")));
    }
}
