package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.config.SettingsReader;
import dev.autogen.config.SettingsSource;
import dev.autogen.report.Verdict;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code diff} says between databases whose tables are partitioned, inherit or are foreign. */
class DiffOfSpecialTablesTest {
    private static final String EVENTS =
            "create table event (id bigserial, at date not null, primary key (id, at)) partition by range (at)";
    private static final String PARTITION =
            "create table event_2026 partition of event for values from ('2026-01-01') to ('2027-01-01')";

    @TempDir
    private Path project;

    private TestDatabase from;
    private TestDatabase to;

    @BeforeEach
    void createDatabases() throws IOException {
        Files.writeString(project.resolve(SettingsReader.FILE_NAME), "own = true\n");
        from = TestPostgres.createDatabase();
        to = TestPostgres.createDatabase();
    }

    @AfterEach
    void dropDatabases() {
        from.close();
        to.close();
    }

    @Test
    void equal_ones_are_noted() {
        for (TestDatabase database : new TestDatabase[] {from, to}) {
            database.execute(EVENTS, PARTITION, "create table log (id bigint)", "create table old () inherits (log)");
        }
        Verdict verdict = diff(false);
        assertThat(verdict.same()).isTrue();
        assertThat(verdict.notes())
                .containsExactly(
                        "inheriting table old: only its parents and columns of its own are compared",
                        "partitioned table event: of its partitions (1) only bounds and columns of their own are"
                                + " compared");
    }

    @Test
    void a_partition_on_one_side_is_a_difference_that_no_operation_settles() {
        from.execute(EVENTS);
        to.execute(EVENTS, PARTITION);
        Verdict verdict = diff(false);
        assertThat(verdict.operations()).isEmpty();
        assertThat(verdict.same()).isFalse();
        assertThat(verdict.unsettled())
                .containsExactly(
                        "missing partition event_2026 (bound: FOR VALUES FROM ('2026-01-01') TO ('2027-01-01'), of: event)");
    }

    @Test
    void a_partitioned_table_is_not_made_as_a_plain_one() {
        to.execute(EVENTS, PARTITION);
        Verdict verdict = diff(true);
        assertThat(verdict.operations()).isEmpty();
        assertThat(verdict.unsettled())
                .containsExactly(
                        "missing sequence event_id_seq",
                        "missing partitioned table event (partition by: RANGE (at))",
                        "missing partition event_2026 (bound: FOR VALUES FROM ('2026-01-01') TO ('2027-01-01'), of: event)");
    }

    @Test
    void a_partitioned_table_and_what_is_its_own_stay() {
        from.execute(EVENTS, PARTITION);
        Verdict verdict = diff(true);
        assertThat(verdict.operations()).isEmpty();
        assertThat(verdict.unsettled())
                .containsExactly(
                        "unexpected partitioned table event (partition by: RANGE (at))",
                        "unexpected partition event_2026 (bound: FOR VALUES FROM ('2026-01-01') TO ('2027-01-01'), of: event)");
    }

    @Test
    void a_plain_table_does_not_become_a_partition() {
        from.execute(EVENTS, "create table event_2026 (id bigint not null, at date not null)");
        to.execute(EVENTS, PARTITION);
        assertThat(diff(true).operations()).isEmpty();
    }

    @Test
    void a_partition_does_not_become_a_plain_table() {
        from.execute(EVENTS, PARTITION);
        to.execute(EVENTS, "create table event_2026 (id bigint not null, at date not null)");
        Verdict verdict = diff(true);
        assertThat(verdict.operations()).isEmpty();
        assertThat(verdict.unsettled()).singleElement().asString().startsWith("unexpected partition event_2026");
    }

    @Test
    void another_key_bound_or_column_is_told() {
        from.execute(
                "create table event (id bigint, at date not null) partition by range (at)",
                "create table log (id bigint)",
                "create table old (a text) inherits (log)");
        to.execute(
                "create table event (id bigint, at date not null) partition by list (at)",
                "create table log (id bigint)",
                "create table old (a integer) inherits (log)");
        assertThat(diff(false).unsettled())
                .containsExactly(
                        "changed partitioned table event partition by: RANGE (at) → LIST (at)",
                        "changed inheriting table old columns: a text → a integer");
    }

    @Test
    void a_column_of_a_parent_is_changed_on_the_parent_alone() {
        from.execute(EVENTS, PARTITION);
        to.execute(EVENTS, PARTITION, "alter table event add note text");
        assertThat(diff(true).unsettled()).isEmpty();
        assertThat(diff(false).same()).isTrue();
    }

    private Verdict diff(boolean apply) {
        return Autogen.of(new SettingsReader(Map.of()).read(SettingsSource.of(project)), Listener.silent())
                .diff(new DiffRequest(url(from), url(to), apply, true))
                .verdict();
    }

    private static String url(TestDatabase database) {
        return database.url() + "?user=" + database.user() + "&password=" + database.password();
    }
}
