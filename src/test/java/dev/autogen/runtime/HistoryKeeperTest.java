package dev.autogen.runtime;

import static dev.autogen.runtime.Chain.outside;
import static dev.autogen.runtime.Chain.sql;
import static dev.autogen.runtime.Chain.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.runtime.HalfDone.Stage;
import dev.autogen.runtime.HalfDone.Step;
import dev.autogen.script.RevisionStep.Direction;
import dev.autogen.testing.FreshDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(120)
class HistoryKeeperTest {

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final Bench bench = new Bench(database);

    @Test
    void what_was_accepted_has_not_changed() {
        bench.run(Chain.of("a", table("one")).then("b", table("two")).upgrade());
        Chain now = Chain.of("a", table("another")).then("b", table("two"));
        assertThat(keeper().changed(now.upgrade()::checksums))
                .extracting(ChangedRevision::revision, ChangedRevision::present)
                .containsExactly(tuple("a", now.checksum("a")));
        assertThat(keeper().accept(now.upgrade()::checksums)).hasSize(1);
        assertThat(keeper().changed(now.upgrade()::checksums)).isEmpty();
        assertThat(bench.history())
                .containsExactly("a|upgrade|finished|1", "b|upgrade|finished|1", "a|upgrade|accepted|0");
    }

    @Test
    void nothing_has_changed_where_nothing_was_applied() {
        Chain chain = Chain.of("a", table("one"));
        assertThat(keeper().changed(chain.upgrade()::checksums)).isEmpty();
        assertThat(keeper().accept(chain.upgrade()::checksums)).isEmpty();
        assertThat(keeper().halfDone(chain::half)).isEmpty();
        assertThat(bench.query("select relname from pg_class where relname like 'autogen%'"))
                .isEmpty();
    }

    @Test
    void a_half_done_revision_tells_how_far_it_has_come() {
        Chain chain = half();
        HalfDone found = keeper().halfDone(chain::half).orElseThrow();
        assertThat(found)
                .isEqualTo(new HalfDone(
                        "a",
                        Direction.UPGRADE,
                        Bench.NOW,
                        1,
                        false,
                        List.of(
                                new Step(Stage.DONE, "create table one ()"),
                                new Step(Stage.NEXT, "select nonsense"),
                                new Step(Stage.LEFT, "create table two ()"))));
    }

    @Test
    void what_is_marked_as_done_counts_as_applied_and_can_be_taken_back() {
        Chain chain = half();
        database.execute("create table two ()");
        assertThat(keeper().markDone(chain::half)).containsExactly("a");
        assertThat(bench.migrator().current()).containsExactly("a");
        assertThat(bench.run(chain.upgrade())).isEmpty();
        assertThat(bench.run(chain.downgrade())).containsExactly("a");
        assertThat(bench.tables()).isEmpty();
    }

    @Test
    void what_is_marked_as_undone_begins_anew_and_stays_in_the_history() {
        half();
        database.execute("drop table one");
        assertThat(keeper().markUndone()).isEmpty();
        bench.run(Chain.of("a", table("one")).upgrade());
        assertThat(bench.history()).containsExactly("a|upgrade|undone|1", "a|upgrade|finished|1");
    }

    @Test
    void a_downgrade_that_is_undone_leaves_its_revision_applied_with_its_checksum() {
        Chain chain = Chain.of("a", table("zero"))
                .then("b", outside(sql("create table one ()", "select nonsense"), sql("select 1", "select 2")));
        bench.run(chain.upgrade());
        assertThatThrownBy(() -> bench.run(chain.downgrade())).isInstanceOf(MigrationFailedException.class);
        assertThat(keeper().halfDone(chain::half).orElseThrow().direction()).isEqualTo(Direction.DOWNGRADE);
        assertThat(keeper().markUndone()).containsExactly("b");
        Chain changed = Chain.of("a", table("zero")).then("b", table("other"));
        assertThat(keeper().changed(changed.upgrade()::checksums))
                .extracting(ChangedRevision::revision)
                .containsExactly("b");
    }

    @Test
    void a_downgrade_that_is_done_moves_the_version_back() {
        Chain chain = Chain.of("a", table("zero"))
                .then("b", outside(sql("create table one ()", "select nonsense"), sql("select 1", "select 2")));
        bench.run(chain.upgrade());
        assertThatThrownBy(() -> bench.run(chain.downgrade())).isInstanceOf(MigrationFailedException.class);
        assertThat(keeper().markDone(chain::half)).containsExactly("a");
        assertThat(bench.migrator().current()).containsExactly("a");
    }

    @Test
    void a_revision_that_is_gone_can_be_shown_and_marked_as_undone_only() {
        half();
        HistoryKeeper.StepSource none = (revision, direction, rows) -> Optional.empty();
        assertThat(keeper().halfDone(none).orElseThrow())
                .satisfies(found -> assertThat(found.steps()).isEmpty())
                .satisfies(found -> assertThat(found.changed()).isTrue());
        assertThatThrownBy(() -> keeper().markDone(none))
                .isInstanceOf(UnfinishedRevisionException.class)
                .hasMessageContaining("the project has no such revision");
        assertThat(keeper().markUndone()).isEmpty();
    }

    @Test
    void nothing_half_done_cannot_be_marked() {
        assertThatThrownBy(() -> keeper().markUndone()).isInstanceOf(NothingHalfDoneException.class);
        assertThatThrownBy(() -> keeper().markDone(Chain.of("a")::half)).isInstanceOf(NothingHalfDoneException.class);
    }

    @Test
    void nothing_is_marked_while_a_run_is_at_work() throws SQLException {
        half();
        bench.with(settings -> settings.withPatience(Duration.ZERO));
        bench.migrator()
                .alone(() -> assertThatThrownBy(() -> keeper().markUndone()).isInstanceOf(RunLockedException.class));
        assertThat(bench.history()).containsExactly("a|upgrade|unfinished|1");
    }

    private Chain half() {
        Chain chain = Chain.of(
                "a",
                outside(
                        sql("create table one ()", "drop table one"),
                        sql("select nonsense", "select 1"),
                        sql("create table two ()", "drop table two")));
        assertThatThrownBy(() -> bench.run(chain.upgrade())).isInstanceOf(MigrationFailedException.class);
        return chain;
    }

    private HistoryKeeper keeper() {
        return new HistoryKeeper(
                database::connect,
                new PostgresDialect(),
                bench.settings(),
                Clock.fixed(Bench.NOW, ZoneOffset.UTC),
                event -> {});
    }
}
