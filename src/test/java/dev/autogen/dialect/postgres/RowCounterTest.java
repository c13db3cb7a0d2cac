package dev.autogen.dialect.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.RowCount;
import dev.autogen.dialect.RowsOf;
import dev.autogen.schema.Name;
import dev.autogen.testing.FreshDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RowCounterTest {

    private static final String DEFAULT_SCHEMA = "app";

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @Test
    void rows_and_values_are_counted() throws SQLException {
        database.database()
                .execute(
                        "create schema app",
                        "create table app.account (id int, \"Nick {d}\" text)",
                        "insert into app.account select n, case when n > 2 then 'x' end from generate_series(1, 5) n",
                        "create schema \"Other\"",
                        "create table \"Other\".account (id int)");
        RowsOf rows = rows(Name.of("account"));
        RowsOf values = new RowsOf(Name.of("account"), Optional.of("Nick {d}"));
        RowsOf other = rows(Name.of("Other", "account"));
        assertThat(count(Set.of(rows, values, other)))
                .containsOnly(
                        Map.entry(rows, new RowCount(5, true)),
                        Map.entry(values, new RowCount(3, true)),
                        Map.entry(other, new RowCount(0, true)));
    }

    @Test
    void what_does_not_exist_has_no_answer() throws SQLException {
        database.database()
                .execute("create schema app", "create table app.account (id int)", "create view app.v as select 1");
        assertThat(count(Set.of(
                        rows(Name.of("nothing")),
                        rows(Name.of("v")),
                        new RowsOf(Name.of("account"), Optional.of("nick")))))
                .isEmpty();
        assertThat(count(Set.of())).isEmpty();
    }

    @Test
    void a_partitioned_table_has_the_rows_of_its_partitions() throws SQLException {
        database.database()
                .execute(
                        "create schema app",
                        "create table app.reading (at int) partition by range (at)",
                        "create table app.reading_1 partition of app.reading for values from (0) to (10)",
                        "insert into app.reading values (1), (2)");
        RowsOf rows = rows(Name.of("reading"));
        assertThat(count(Set.of(rows))).containsOnly(Map.entry(rows, new RowCount(2, true)));
    }

    @Test
    void a_large_table_is_estimated() throws SQLException {
        database.database()
                .execute(
                        "create schema app",
                        "create table app.log (id int, line text) with (autovacuum_enabled = false)",
                        "alter table app.log alter line set storage plain",
                        "insert into app.log select n, case when n % 2 = 0 then repeat('x', 7000) end"
                                + " from generate_series(1, 20000) n",
                        "analyze app.log");
        RowsOf rows = rows(Name.of("log"));
        RowsOf lines = new RowsOf(Name.of("log"), Optional.of("line"));
        Map<RowsOf, RowCount> counts = count(Set.of(rows, lines));
        assertThat(counts.get(rows).exact()).isFalse();
        assertThat(counts.get(rows).rows()).isBetween(15_000L, 25_000L);
        assertThat(counts.get(lines).rows()).isBetween(7_000L, 13_000L);
        assertThat(counts.get(rows).toString()).startsWith("about ").endsWith(" rows");
    }

    private Map<RowsOf, RowCount> count(Set<RowsOf> questions) throws SQLException {
        try (Connection connection = database.database().connect()) {
            return new PostgresDialect().count(connection, questions, DEFAULT_SCHEMA);
        }
    }

    private static RowsOf rows(Name table) {
        return new RowsOf(table, Optional.empty());
    }
}
