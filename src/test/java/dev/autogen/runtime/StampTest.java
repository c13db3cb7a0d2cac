package dev.autogen.runtime;

import static dev.autogen.runtime.Chain.outside;
import static dev.autogen.runtime.Chain.sql;
import static dev.autogen.runtime.Chain.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.script.Graphs;
import dev.autogen.script.RevisionGraph;
import dev.autogen.script.Stamp;
import dev.autogen.script.Stamping;
import dev.autogen.testing.FreshDatabase;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a stamp leaves in the tables for version and history. */
class StampTest {
    private static final RevisionGraph GRAPH = Graphs.of("a", "b < a", "c < b");

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final Bench bench = new Bench(database);

    @Test
    void the_history_says_what_counts_as_applied_and_what_no_longer() {
        bench.migrator().stamp(to("b"));
        bench.migrator().stamp(to("a"));
        bench.migrator().stamp(to("c"));
        assertThat(bench.migrator().current()).containsExactly("c");
        assertThat(bench.history())
                .containsExactly(
                        "a|upgrade|stamped|0",
                        "b|upgrade|stamped|0",
                        "b|downgrade|stamped|0",
                        "b|upgrade|stamped|0",
                        "c|upgrade|stamped|0");
    }

    @Test
    void a_revision_that_was_stamped_may_be_anything() {
        bench.run(Chain.of("a", table("one")).upgrade());
        bench.migrator().stamp(to("base"));
        bench.migrator().stamp(to("a"));
        bench.run(Chain.of("a", table("another")).then("b", table("two")).upgrade());
        assertThat(bench.events(RuntimeEvent.ChecksumChanged.class)).isEmpty();
        assertThat(bench.tables()).containsExactly("one", "two");
    }

    @Test
    void a_revision_that_is_half_way_stands_in_the_way() {
        Chain chain = Chain.of("a", outside(table("one")), sql("select nonsense"));
        assertThatThrownBy(() -> bench.run(chain.upgrade())).isInstanceOf(MigrationFailedException.class);
        assertThatThrownBy(() -> bench.migrator().stamp(to("a")))
                .isInstanceOf(UnfinishedRevisionException.class)
                .hasMessageContaining("revision a left its transaction");
        assertThat(bench.migrator().current()).isEmpty();
    }

    @Test
    void rows_that_others_have_moved_meanwhile_are_left_alone() {
        bench.migrator().stamp(to("b"));
        assertThatThrownBy(() -> bench.migrator().stamp(rows -> new Stamping(GRAPH).stamp(List.of("a"), List.of("c"))))
                .isInstanceOf(StaleVersionException.class)
                .hasMessageContaining(
                        "The database was not stamped: the table public.autogen_version was expected to hold a");
        assertThat(bench.migrator().current()).containsExactly("b");
    }

    private static Function<SortedSet<String>, Stamp> to(String target) {
        return rows -> new Stamping(GRAPH).stamp(new TreeSet<>(rows), List.of(target));
    }
}
