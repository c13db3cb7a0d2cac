package dev.autogen.dialect.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.InspectionScope;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.testing.FreshDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the inspector prints must create what it was printed from. */
class ExpressionFixedPointTest {

    private static final String COLUMNS =
            """
            v varchar(20), w varchar, c char(3), t text, n integer, b boolean, d date, ts timestamp(3), tz timestamptz,
            j jsonb, num numeric(10,2), va varchar(10)[], na integer[], f double precision, m mood, ma mood[], p place,
            k isbn, i interval, u uuid, by bytea, "Odd ""Name" varchar(5), "select" varchar(5)""";

    @RegisterExtension
    static final FreshDatabase DATABASE = new FreshDatabase();

    private void prepare() {
        DATABASE.execute(
                "drop schema public cascade",
                "create schema public",
                "create type mood as enum ('sad', 'glad')",
                "create type place as (street varchar(20), zip text)",
                "create domain isbn as varchar(17)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v in ('A', 'B')",
                "v in ('A', 'B', NULL)",
                "w not in ('A', 'B')",
                "v in ('A')",
                "v = any (array['A'::varchar])",
                "v = any (array['A', 'B']::varchar[])",
                "v = any (array['A', 'B']::text[])",
                "v = any ('{A,B}'::varchar[])",
                "lower(v) in ('a', 'b')",
                "coalesce(v, w) in ('a', 'b')",
                "v || w in ('a', 'b')",
                "c in ('a', 'b')",
                "t in ('a', 'b')",
                "n in (1, 2, 3)",
                "n in (-1, 2)",
                "n not in (1, 2)",
                "n between 0 and 2",
                "v in ('ARRAY[1]', 'it''s', 'x,(y]')",
                "v in ('a', w)",
                "v = any (array[w, 'x'])",
                "v in (w, c)",
                "v like any (array['a%', 'b%']::varchar[])",
                "v ~ any (array['^a', 'b$'])",
                "v > all (array['a', 'b']::varchar[])",
                "v = all (array['a', 'b']::varchar[])",
                "k in ('a', 'b')",
                "m in ('glad', 'sad')",
                "m = 'sad' or b",
                "'sad' = any (ma)",
                "\"Odd \"\"Name\" in ('a', 'b')",
                "\"select\" in ('a', 'b')",
                "(v in ('a', 'b')) = (w in ('c', 'd'))",
                "v in ('a', 'b') or (w in ('c', 'd') and not (t in ('e', 'f')))",
                "case when v in ('a', 'b') then n > 0 else n < 0 end",
                "(v is null) = (w is null)",
                "not b",
                "b is not true",
                "((n > 0))",
                "(n > 0) and (n < 5)",
                "(p).street in ('a', 'b')",
                "(p).zip <> ''",
                "p is null or ((p).street is not null)",
                "cast(j->>'a' as varchar(255)) is not null",
                "j ? 'a' and j @> '{\"a\": 1}'",
                "cast(j->>'a' as varchar(3)) in ('a', 'b')",
                "num > 1.50 and num % 2 = 0",
                "f <> 'NaN' and f < 1e10",
                "d > '2020-01-01' and d < date '2021-01-01' + 3",
                "ts at time zone 'UTC' < tz",
                "extract(year from d) > 2000",
                "i < interval '1 day 02:03' and tz > now() - interval '1 month'",
                "va @> array['a', 'b']::varchar[]",
                "va && '{a,b}'",
                "'a' = any (va)",
                "na[1] = 3 and array_length(na, 1) < 4",
                "substring(v from 2 for 3) = 'abc'",
                "trim(both 'x' from v) <> ''",
                "position('a' in v) > 0",
                "overlay(v placing 'x' from 1) = v",
                "v similar to 'a|b' and v not ilike 'c%' escape '!'",
                "v collate \"C\" < w",
                "(n, n) < (1, 2)",
                "row(n, v) is not null",
                "(d, d + 1) overlaps (d + 2, d + 3)",
                "n is distinct from 3",
                "greatest(n, 1) > least(n, 2) and nullif(n, 0) is null",
                "t = E'back\\\\slash\\n'",
                "by = '\\x00ff'",
                "u <> '00000000-0000-0000-0000-000000000000'",
                "current_user in ('a', 'b') or current_date > d",
                "n::text in ('1', '2') and n::varchar in ('1', '2')",
                "v::char(3) in ('abc', 'abd')",
                "v::text = '::text[]'",
                "t = ' = ANY ((ARRAY[''x''::character varying])::text[])'"
            })
    void a_check_read_back_creates_the_same_check(String expression) throws SQLException {
        prepare();
        DATABASE.execute("create table t (" + COLUMNS + ", constraint k check (" + expression + "))");
        String first = definition();
        CheckConstraint read = inspected().checks().get(0);
        DATABASE.execute("drop table t", "create table t (" + COLUMNS + ", " + ConstraintDdl.definition(read) + ")");
        assertThat(definition()).isEqualTo(first);
        assertThat(inspected().checks()).containsExactly(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lower(v)",
                "(v || w)",
                "(v in ('a', 'b'))",
                "coalesce(v, 'x')",
                "(j->>'a')",
                "((j->>'a')::int)",
                "(n + 1) desc",
                "(n::bigint)",
                "lower(v collate \"C\")",
                "(upper(v)) collate \"POSIX\" text_pattern_ops desc nulls last",
                "(case when v in ('a', 'b') then 1 end)"
            })
    void an_index_key_read_back_creates_the_same_index(String key) throws SQLException {
        prepare();
        DATABASE.execute(
                "create table t (" + COLUMNS + ")",
                "create index i on t (" + key + ") where v in ('a', 'b') and (n > 0 or b)");
        String first = single("select pg_get_indexdef('i'::regclass)");
        Table table = inspected();
        Index read = table.indexes().get(0);
        DATABASE.execute("drop index i", IndexDdl.create(table.name(), read, false));
        assertThat(single("select pg_get_indexdef('i'::regclass)")).isEqualTo(first);
        assertThat(inspected().indexes()).containsExactly(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(v in ('a', 'b'))::text",
                "lower(v)",
                "coalesce(v, 'x') || w",
                "case when v in ('a', 'b') then 'x' else v end"
            })
    void a_generated_column_read_back_is_the_same(String expression) throws SQLException {
        prepare();
        DATABASE.execute("create table t (" + COLUMNS + ", g text generated always as (" + expression + ") stored)");
        String adbin = "select pg_get_expr(adbin, adrelid) from pg_attrdef";
        String first = single(adbin);
        Generated read = inspected().column("g").orElseThrow().generated().orElseThrow();
        DATABASE.execute(
                "drop table t",
                "create table t (" + COLUMNS + ", g text generated always as (" + read.expression() + ") stored)");
        assertThat(single(adbin)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "n between 1 and 5 and v <> 'x' | (n >= 1) AND (n <= 5) AND ((v)::text <> 'x'::text)",
                "b and n between 1 and 5 | b AND (n >= 1) AND (n <= 5)",
                "b or n not between 1 and 5 or n > 7 | b OR (n < 1) OR (n > 5) OR (n > 7)",
                "b and (n between 1 and 5 or n > 7) | b AND (((n >= 1) AND (n <= 5)) OR (n > 7))",
                "not (n between 1 and 5 and b) | NOT ((n >= 1) AND (n <= 5) AND b)",
                "(b and n > 1) = (b and n > 2 and v = ') AND (') | (b AND (n > 1)) = (b AND (n > 2) AND ((v)::text = ') AND ('::text))"
            })
    void a_chain_in_a_chain_of_its_kind_is_one_chain(String expression, String read) throws SQLException {
        prepare();
        DATABASE.execute("create table t (" + COLUMNS + ", constraint k check (" + expression + "))");
        assertThat(inspected().checks().get(0).expression()).isEqualTo(read);
        DATABASE.execute("drop table t", "create table t (" + COLUMNS + ", constraint k check (" + read + "))");
        assertThat(inspected().checks().get(0).expression()).isEqualTo(read);
    }

    @Test
    void constants_of_a_list_compare_as_a_set() throws SQLException {
        prepare();
        DATABASE.execute("create table t (v varchar(3), n int,"
                + " constraint k check (v in ('b', 'a')), constraint l check (n not in (3, -1, 2)))");
        assertThat(inspected().checks())
                .extracting(CheckConstraint::expression)
                .containsExactly("v IN ('a', 'b')", "n <> ALL (ARRAY['-1'::integer, 2, 3])");
    }

    private static String definition() throws SQLException {
        return single("select pg_get_constraintdef(oid) from pg_constraint where conname = 'k'");
    }

    private static String single(String sql) throws SQLException {
        try (Connection connection = DATABASE.connect();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Table inspected() throws SQLException {
        try (Connection connection = DATABASE.connect()) {
            Schema schema = new PostgresDialect().inspect(connection, InspectionScope.of("public"));
            return schema.tables().get(0);
        }
    }
}
