package dev.autogen.runtime;

import static dev.autogen.runtime.Chain.index;
import static dev.autogen.runtime.Chain.outside;
import static dev.autogen.runtime.Chain.sql;
import static dev.autogen.runtime.Chain.table;
import static dev.autogen.runtime.Chain.uniqueIndex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.script.RevisionStep.Direction;
import dev.autogen.testing.FreshDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PartedRevisionTest {

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final Bench bench = new Bench(database);

    @Test
    void a_revision_leaves_its_transaction_and_comes_back() {
        bench.run(Chain.of("a", table("one"), outside(index("one_idx", "one"), sql("vacuum one")), table("two"))
                .upgrade());
        assertThat(bench.tables()).containsExactly("one", "two");
        assertThat(indexes()).containsExactly("one_idx|t");
        assertThat(bench.history()).containsExactly("a|upgrade|finished|4");
        assertThat(bench.migrator().current()).containsExactly("a");
    }

    @Test
    void the_way_back_leaves_the_transaction_too() {
        Chain chain = Chain.of("a", table("one"), outside(index("one_idx", "one")));
        bench.run(chain.upgrade());
        bench.run(chain.downgrade());
        assertThat(bench.tables()).isEmpty();
        assertThat(bench.history()).containsExactly("a|upgrade|finished|2", "a|downgrade|finished|2");
    }

    @Test
    void a_failure_keeps_the_parts_before_it_and_the_next_run_goes_on() {
        Chain chain = Chain.of(
                "a",
                sql("create table one as select 1::bigint as id from generate_series(1, 2)"),
                outside(uniqueIndex("one_idx", "one")),
                table("two"));
        assertThatThrownBy(() -> bench.run(chain.upgrade()))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("Failed: create unique index one_idx on one")
                .hasMessageContaining("its first operation is committed");
        assertThat(bench.tables()).containsExactly("one");
        assertThat(indexes()).isEmpty();
        assertThat(bench.migrator().current()).isEmpty();
        assertThat(bench.history()).containsExactly("a|upgrade|unfinished|1");

        database.execute("truncate one");
        bench.run(chain.upgrade());
        assertThat(bench.tables()).containsExactly("one", "two");
        assertThat(indexes()).containsExactly("one_idx|t");
        assertThat(bench.history()).containsExactly("a|upgrade|finished|3");
        assertThat(bench.events(RuntimeEvent.RevisionResumed.class))
                .containsExactly(new RuntimeEvent.RevisionResumed("a", Direction.UPGRADE, 1));
    }

    @Test
    void nothing_is_written_down_when_the_first_part_fails() {
        assertThatThrownBy(() -> bench.run(Chain.of("a", sql("select nonsense"), outside(sql("vacuum")))
                        .upgrade()))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("as it was before this revision");
        assertThat(bench.history()).isEmpty();
    }

    @Test
    void each_operation_outside_the_transaction_stands_alone() {
        Chain chain = Chain.of("a", outside(table("one"), table("two"), sql("select nonsense")));
        assertThatThrownBy(() -> bench.run(chain.upgrade())).hasMessageContaining("first 2 operations are committed");
        assertThat(bench.tables()).containsExactly("one", "two");
    }

    @Test
    void a_half_finished_revision_that_has_changed_is_not_gone_on_with() {
        Chain chain = Chain.of("a", outside(table("one"), sql("select nonsense")));
        fail(chain);
        Chain changed = Chain.of("a", outside(table("one"), table("two")));
        assertThatThrownBy(() -> bench.run(changed.upgrade()))
                .isInstanceOf(UnfinishedRevisionException.class)
                .hasMessageContaining("no longer what it was")
                .hasMessageContaining("autogen repair shows what is done");
        assertThat(bench.history()).containsExactly("a|upgrade|unfinished|1");
    }

    @Test
    void no_other_revision_runs_before_a_half_finished_one() {
        Chain chain = Chain.of("a", table("zero"));
        bench.run(chain.upgrade());
        chain.then("b", outside(table("one"), sql("select nonsense")));
        fail(chain);
        assertThatThrownBy(() -> bench.run(chain.downgrade()))
                .isInstanceOf(UnfinishedRevisionException.class)
                .hasMessageContaining("The upgrade of revision b")
                .hasMessageContaining("running its upgrade again");
        assertThat(bench.tables()).containsExactly("one", "zero");
    }

    @Test
    void an_index_that_a_killed_build_left_invalid_is_built_again() {
        Chain chain = Chain.of("a", table("one"), outside(index("one_idx", "one"), sql("select nonsense")));
        fail(chain);
        database.execute(
                "update autogen_history set finished_operations = 1",
                "update pg_index set indisvalid = false where indexrelid = 'one_idx'::regclass");
        assertThatThrownBy(() -> bench.run(chain.upgrade())).hasMessageContaining("select nonsense");
        assertThat(indexes()).containsExactly("one_idx|t");
        assertThat(bench.events(RuntimeEvent.StatementSkipped.class)).isEmpty();
    }

    @Test
    void a_finished_build_that_was_not_written_down_is_not_repeated() {
        Chain chain = Chain.of("a", table("one"), outside(index("one_idx", "one"), sql("select nonsense")));
        fail(chain);
        database.execute("update autogen_history set finished_operations = 1");
        assertThatThrownBy(() -> bench.run(chain.upgrade())).hasMessageContaining("select nonsense");
        assertThat(bench.events(RuntimeEvent.StatementSkipped.class))
                .extracting(RuntimeEvent.StatementSkipped::operation)
                .containsExactly("create index one_idx on one");
    }

    @Test
    void a_foreign_index_of_the_same_name_is_an_error_on_a_first_run() {
        database.execute("create table one (id bigint)", "create index one_idx on one (id)");
        assertThatThrownBy(() -> bench.run(
                        Chain.of("a", outside(index("one_idx", "one"))).upgrade()))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("already exists");
        assertThat(bench.history()).isEmpty();
    }

    private void fail(Chain chain) {
        assertThatThrownBy(() -> bench.run(chain.upgrade())).isInstanceOf(MigrationFailedException.class);
    }

    private List<String> indexes() {
        return bench.query("select c.relname, i.indisvalid from pg_index i join pg_class c on c.oid = i.indexrelid"
                + " where c.relname like 'one%'");
    }
}
