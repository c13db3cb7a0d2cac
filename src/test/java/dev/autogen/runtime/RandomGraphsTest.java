package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.script.MigrationPath;
import dev.autogen.script.RevisionGraph;
import dev.autogen.script.RevisionStep;
import dev.autogen.script.Stamping;
import dev.autogen.testing.FreshDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on every graph. {@code -Dautogen.full=true} tries ten times as many. */
class RandomGraphsTest {
    private static final int GRAPHS = Boolean.getBoolean("autogen.full") ? 5_000 : 500;
    private static final int CARRIED_OUT = Boolean.getBoolean("autogen.full") ? 100 : 10;

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    private static final GraphBench BENCH = new GraphBench(DATABASE);

    @BeforeAll
    static void make_the_tables() {
        BENCH.prepare();
    }

    @Test
    void an_upgrade_carries_out_what_is_needed_and_nothing_twice() {
        for (int seed = 0; seed < GRAPHS; seed++) {
            RandomGraph random = new RandomGraph(seed);
            Walked walked = new Walked(random.graph());
            for (int runs = 0; runs < 3; runs++) {
                String[] targets = random.targets();
                List<String> wanted = wanted(random.graph(), walked.rows(), targets);
                Set<String> before = Set.copyOf(walked.applied());
                walked.go(new MigrationPath(random.graph()).upgrade(walked.rows(), targets));
                Set<String> expected = random.graph().withAncestors(wanted);
                expected.addAll(before);
                assertThat(walked.applied()).as("seed %s to %s", seed, targets).isEqualTo(expected);
            }
        }
    }

    @Test
    void a_downgrade_takes_back_what_is_above_and_an_upgrade_brings_it_again() {
        for (int seed = 0; seed < GRAPHS; seed++) {
            RandomGraph random = new RandomGraph(seed);
            MigrationPath path = new MigrationPath(random.graph());
            Walked walked = new Walked(random.graph());
            walked.go(path.upgrade(List.of(), random.targets()));
            SortedSet<String> start = walked.rows();
            String target = random.below(walked.applied());
            walked.go(path.downgrade(start, target));
            if (!target.endsWith("base")) {
                assertThat(walked.applied()).contains(target.replaceAll("@.*", ""));
            }
            walked.go(path.upgrade(walked.rows(), start.toArray(String[]::new)));
            assertThat(walked.rows()).as("seed %s down to %s", seed, target).isEqualTo(start);
            walked.go(path.downgrade(start, "base"));
            assertThat(walked.applied()).isEmpty();
        }
    }

    @Test
    void a_stamp_is_where_a_run_would_have_led() {
        for (int seed = 0; seed < GRAPHS; seed++) {
            RandomGraph random = new RandomGraph(seed);
            String[] targets = random.targets();
            Walked walked = new Walked(random.graph());
            walked.go(new MigrationPath(random.graph()).upgrade(List.of(), targets));
            assertThat(new Stamping(random.graph())
                            .stamp(List.of(), List.of(targets))
                            .after())
                    .as("seed %s at %s", seed, targets)
                    .isEqualTo(walked.rows());
        }
    }

    static LongStream carriedOut() {
        return LongStream.range(0, CARRIED_OUT);
    }

    @ParameterizedTest
    @MethodSource("carriedOut")
    void a_database_follows(long seed) {
        RandomGraph random = new RandomGraph(seed);
        MigrationPath path = new MigrationPath(random.graph());
        Walked walked = new Walked(random.graph());
        BENCH.start(List.of());
        String[] targets = random.targets();
        walked.go(path.upgrade(walked.rows(), targets));
        BENCH.migrate(rows -> path.upgrade(rows, targets));
        assertThat(BENCH.rows()).containsExactlyElementsOf(walked.rows());
        String target = random.below(walked.applied());
        walked.go(path.downgrade(walked.rows(), target));
        BENCH.migrate(rows -> path.downgrade(rows, target));
        assertThat(BENCH.rows()).containsExactlyElementsOf(walked.rows());
        assertThat(BENCH.done()).isEqualTo(walked.done());
    }

    private static List<String> wanted(RevisionGraph graph, SortedSet<String> rows, String... targets) {
        return List.copyOf(new Stamping(graph).stamp(rows, List.of(targets)).after());
    }

    /** What is applied, followed step by step as the definition of rows says, and nothing of the code under test. */
    private static final class Walked {
        private final RevisionGraph graph;
        private final Set<String> applied = new HashSet<>();
        private final List<String> done = new ArrayList<>();

        Walked(RevisionGraph graph) {
            this.graph = graph;
        }

        void go(List<RevisionStep> steps) {
            for (RevisionStep step : steps) {
                String id = step.revision().id();
                assertThat(step.before()).isEqualTo(rows());
                if (step.direction() == RevisionStep.Direction.UPGRADE) {
                    assertThat(applied).containsAll(graph.needs(id));
                    assertThat(applied.add(id)).isTrue();
                    done.add("+" + id);
                } else {
                    assertThat(applied.remove(id)).isTrue();
                    assertThat(applied).doesNotContainAnyElementsOf(dependents(id));
                    done.add("-" + id);
                }
                assertThat(step.after()).isEqualTo(rows());
            }
        }

        private List<String> dependents(String id) {
            List<String> dependents = new ArrayList<>(graph.dependents(id));
            dependents.add(id);
            return dependents;
        }

        Set<String> applied() {
            return applied;
        }

        SortedSet<String> rows() {
            SortedSet<String> rows = new TreeSet<>(applied);
            applied.forEach(id -> graph.needs(id).forEach(rows::remove));
            return rows;
        }

        List<String> done() {
            return done;
        }
    }
}
