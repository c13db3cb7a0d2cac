package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.script.Graphs;
import dev.autogen.script.MigrationPath;
import dev.autogen.script.RevisionGraph;
import dev.autogen.script.UnknownRevisionException;
import dev.autogen.testing.FreshDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database at each place of a range that a baseline replaces: what is carried out, and its rows then. */
class SquashedGraphTest {
    private static final RevisionGraph UNFINISHED = Graphs.of("a", "b < a", "c < b", "d < c", "e < d", "s < a ~ b c d");
    private static final RevisionGraph FOLLOWED = Graphs.of("a", "b < a", "c < b", "d < c", "e < s", "s < a ~ b c d");
    private static final RevisionGraph FINISHED = Graphs.of("a", "e < d", "s < a ~ b c d");
    private static final RevisionGraph AGAIN = Graphs.of("a", "s < a ~ b c d", "e < d", "f < e", "t < a ~ s e");

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    private static final GraphBench BENCH = new GraphBench(DATABASE);

    @BeforeAll
    static void make_the_tables() {
        BENCH.prepare();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  | upgrade heads  | +a +s +e    | e",
                "a | upgrade heads  | +s +e       | e",
                "b | upgrade heads  | +c +d +e    | e",
                "c | upgrade heads  | +d +e       | e",
                "d | upgrade heads  | +e          | e",
                "s | upgrade heads  | +e          | e",
                "e | upgrade heads  |             | e",
                "  | upgrade s      | +a +s       | s",
                "  | upgrade c      | +a +b +c    | c",
                "  | upgrade d      | +a +b +c +d | d",
                "b | upgrade s      | +c +d       | d",
                "b | upgrade +1     | +c          | c",
                "a | upgrade +1     | +s          | s",
                "d | upgrade +1     | +e          | e",
                "b | downgrade a    | -b          | a",
                "d | downgrade a    | -s          | a",
                "e | downgrade a    | -e -s       | a",
                "e | downgrade base | -e -s -a    |",
                "c | downgrade base | -c -b -a    |",
                "e | downgrade b    | -e -d -c    | b",
                "s | downgrade b    | -d -c       | b",
                "e | downgrade s    | -e          | s",
                "e | downgrade d    | -e          | d",
                "e | downgrade -1   | -e          | s",
                "d | downgrade -1   | -s          | a",
                "c | downgrade -1   | -c          | b",
                "a | stamp c        |             | c",
                "b | stamp s        |             | d",
                "d | stamp s        |             | s",
                "s | stamp e        |             | e",
                "c | stamp base     |             |",
                "c | stamp --purge e |            | e"
            })
    void old_files_are_there(String rows, String command, String done, String after) {
        follows(UNFINISHED, rows, command, done, after);
        follows(FOLLOWED, rows, command, done, after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  | upgrade heads  | +a +s +e | e",
                "d | upgrade heads  | +e       | e",
                "s | upgrade heads  | +e       | e",
                "d | upgrade s      |          | d",
                "d | upgrade d      |          | d",
                "e | downgrade d    | -e       | s",
                "d | downgrade a    | -s       | a",
                "d | downgrade base | -s -a    |",
                "d | downgrade -1   | -s       | a",
                "  | stamp d        |          | s",
                "c | stamp --purge s |         | s"
            })
    void old_files_are_gone(String rows, String command, String done, String after) {
        follows(FINISHED, rows, command, done, after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  | upgrade heads | +a +t +f | f",
                "s | upgrade heads | +e +f    | f",
                "d | upgrade heads | +e +f    | f",
                "d | upgrade +1    | +e       | e",
                "e | downgrade a   | -t       | a",
                "f | downgrade s   | -f -e    | s"
            })
    void a_baseline_is_replaced_by_another(String rows, String command, String done, String after) {
        follows(AGAIN, rows, command, done, after);
    }

    @Test
    void a_database_within_a_range_without_its_files_is_told_of_the_baseline() {
        assertThatThrownBy(() -> new MigrationPath(FINISHED).upgrade(List.of("c"), "heads"))
                .isInstanceOf(UnknownRevisionException.class)
                .hasMessageContaining("The database is at revision c, within what baseline s replaces")
                .hasMessageContaining("upgrade the database to d");
    }

    private static void follows(RevisionGraph graph, String rows, String command, String done, String after) {
        BENCH.start(words(rows));
        BENCH.run(graph, command);
        assertThat(BENCH.done()).isEqualTo(words(done));
        assertThat(BENCH.rows()).isEqualTo(words(after));
    }

    @SuppressWarnings("NullAway") // an empty cell
    private static List<String> words(String cell) {
        return cell == null ? List.of() : GraphBench.words(cell);
    }
}
