package dev.autogen.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogDumpTest {

    @RegisterExtension
    static final FreshDatabase SHOP = new FreshDatabase();

    private static List<String> shop;

    @BeforeAll
    static void create_the_shop() {
        SHOP.execute(CatalogDumpScript.SHOP);
        shop = dump(SHOP.database());
    }

    @Test
    void two_databases_made_by_one_script_are_equal() {
        try (TestDatabase other = TestPostgres.createDatabase()) {
            other.execute(CatalogDumpScript.SHOP);
            assertThat(CatalogDump.diff(shop, dump(other))).isEmpty();
        }
    }

    @Test
    void rows_statistics_and_sequence_values_are_no_structure() {
        try (TestDatabase other = TestPostgres.createDatabase()) {
            other.execute(CatalogDumpScript.SHOP);
            other.execute(
                    "insert into book (title, mood) select 'T' || n, 'sad' from generate_series(1, 500) n",
                    "analyze",
                    "vacuum full book",
                    "reindex table book");
            assertThat(CatalogDump.diff(shop, dump(other))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.autogen.testing.CatalogDumpScript#lines")
    void each_kind_of_object_shows_up(String line) {
        assertThat(shop).contains(line);
    }

    @ParameterizedTest
    @MethodSource("dev.autogen.testing.CatalogDumpScript#changes")
    void each_change_is_visible(String sql) {
        try (TestDatabase other = TestPostgres.createDatabase()) {
            other.execute(CatalogDumpScript.SHOP);
            other.execute(sql);
            assertThat(CatalogDump.diff(shop, dump(other))).isNotEmpty();
        }
    }

    @Test
    void a_difference_reads_as_what_was_and_what_is() {
        try (TestDatabase other = TestPostgres.createDatabase()) {
            other.execute(CatalogDumpScript.SHOP);
            other.execute("alter table child alter extra type bigint");
            assertThat(CatalogDump.diff(shop, dump(other)))
                    .containsExactly(
                            "- column public.child.extra type = integer", "+ column public.child.extra type = bigint");
        }
    }

    @Test
    void an_extension_is_one_line_group_and_its_objects_none() {
        assertThat(shop).anyMatch(line -> line.startsWith("extension citext version"));
        assertThat(shop).noneMatch(line -> line.contains("citext_"));
    }

    @Test
    void schemas_that_were_not_asked_for_are_not_told() {
        assertThat(CatalogDump.of(SHOP.database(), "stock")).noneMatch(line -> line.contains("public.book "));
    }

    @Test
    void excluded_tables_are_left_out_with_all_that_is_theirs() {
        DumpOptions options = DumpOptions.exact().excluding("logged"::equals);
        List<String> lines = CatalogDump.of(SHOP.database(), options, "public", "stock");
        assertThat(shop).anyMatch(line -> line.contains("logged"));
        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("logged"));
    }

    @Test
    void a_connection_in_a_transaction_is_refused() throws SQLException {
        try (Connection connection = SHOP.connect()) {
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> CatalogDump.of(connection, List.of("public"), DumpOptions.exact()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create table t (a int, b int) | create table t (b int, a int)",
                "create table t (a int, b int, primary key (a, b)) | create table t (a int, b int, primary key (b, a))",
                "create table t (a int, b int, constraint u unique (a, b)) | create table t (a int, b int, constraint u unique (b, a))",
                "create table t (a text check (a in ('x', 'it''s, (y]'))) | create table t (a text check (a in ('it''s, (y]', 'x')))",
                "create table t (a int check (a <> 3 and a between 1 and 5)) | create table t (a int check (a <> 3 and a >= 1 and a <= 5))",
                "create table t (a int check (a >= 1 and a <= 5)) | create table t (a int check (a <= 5 and a >= 1))",
                "create table t (a int, b int, c int, d int, primary key (a, b), constraint f foreign key (c, d) references t (a, b)) | create table t (a int, b int, c int, d int, primary key (a, b), constraint f foreign key (d, c) references t (b, a))",
            })
    void an_order_of_no_account_is_seen_exactly_and_not_seen_unordered(String one, String two) {
        assertThat(diff(DumpOptions.exact(), one, two)).isNotEmpty();
        assertThat(diff(DumpOptions.unordered(), one, two)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create type t as (a int, b int) | create type t as (b int, a int)",
                "create table t (a int, b int); create index i on t (a, b) | create table t (a int, b int); create index i on t (b, a)",
                "create type e as enum ('a', 'b') | create type e as enum ('b', 'a')",
                "create table t (a int check (a <> 3 and (a < 1 or a > 5))) | create table t (a int check (a <> 3 and a < 1 or a > 5))",
                "create table t (a text default 'x') | create table t (a text default 'y')",
                "create table t (a text check (a in ('x', 'y'))) | create table t (a text check (a in ('x', 'z')))",
            })
    void an_order_or_a_value_that_matters_is_always_seen(String one, String two) {
        assertThat(diff(DumpOptions.unordered(), one, two)).isNotEmpty();
    }

    private static List<String> diff(DumpOptions options, String one, String two) {
        try (TestDatabase first = TestPostgres.createDatabase();
                TestDatabase second = TestPostgres.createDatabase()) {
            first.execute(one);
            second.execute(two);
            return CatalogDump.diff(
                    CatalogDump.of(first, options, "public"), CatalogDump.of(second, options, "public"));
        }
    }

    private static List<String> dump(TestDatabase database) {
        return CatalogDump.of(database, "public", "stock");
    }
}
