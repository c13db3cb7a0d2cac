package dev.autogen.dialect.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.dialect.InspectionScope;
import dev.autogen.dialect.ScratchConnections;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.OpaqueUnit;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import dev.autogen.testing.AnswerMap;
import dev.autogen.testing.FreshDatabase;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server is asked once for as long as nothing changes that its answer depends on. */
class RememberedAnswersTest {

    private static final InspectionScope SCOPE = InspectionScope.of("public");
    private static final Schema TARGET = Schema.of(
            List.of(table(Column.of("id", "int").withDefault(Optional.of("twice(3)")), Column.of("s", "varchar(9)"))
                    .with(table -> table.add(CheckConstraint.of(Label.explicit("c"), "s in ('B', 'A')"))
                            .add(Index.of(Label.explicit("i"), List.of(IndexPart.expression("lower(s)")))))));

    @RegisterExtension
    final FreshDatabase live = new FreshDatabase();

    private final AnswerMap answers = new AnswerMap();

    @BeforeEach
    void aGuardThatSleeps() {
        live.execute(
                "create function twice(n int) returns int immutable language sql as 'select n * 2'",
                "create type mood as enum ('sad')",
                "create domain age as int check (value > 0)",
                "create type pair as (a int, b int)",
                "create function refuse() returns event_trigger language plpgsql as $$ begin raise 'no DDL'; end $$",
                "create event trigger guard on ddl_command_start execute function refuse()",
                "alter event trigger guard disable");
    }

    @Test
    void what_was_answered_once_is_not_built_again() throws SQLException {
        CanonicalSchema first = canonicalize(TARGET, scratch());
        assertThat(answers.missed()).isNotEmpty();
        live.execute("alter event trigger guard enable");
        assertThat(canonicalize(TARGET, none())).isEqualTo(first);
        assertThat(answers.missed()).isEmpty();
    }

    @Test
    void views_and_auxiliary_objects_are_remembered_too() throws SQLException {
        Schema target = Schema.of(List.of(
                new OpaqueUnit(
                        Name.of("thrice"),
                        List.of("create function thrice(n int) returns int language sql as $$ select n * 3; $$"),
                        List.of("drop function thrice"),
                        true,
                        ""),
                View.of(Name.of("a_view"), "select s from t where s in ('A','B')"),
                table(Column.of("s", "varchar(9)"))));
        CanonicalSchema first = canonicalize(target, scratch());
        assertThat(canonicalize(target, none())).isEqualTo(first);
        live.execute("create function thrice(n int) returns int language sql as $$ select n * 3; $$");
        assertThat(canonicalize(target, scratch()).present())
                .as("what the live database has is looked up each time")
                .isEqualTo(first.canonical().all(OpaqueUnit.class));
    }

    @Test
    void what_the_live_database_cannot_build_is_not_tried_again() throws SQLException {
        Schema target = Schema.of(List.of(
                Sequence.of(Name.of("later"), SequenceOptions.defaults("bigint")),
                table(Column.of("n", "bigint").withDefault(Optional.of("nextval('later')")))));
        CanonicalSchema first = canonicalize(target, scratch());
        live.execute("alter event trigger guard enable");
        assertThat(canonicalize(target, none())).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create or replace function twice(n int) returns int immutable language sql as 'select n + n'",
                "alter function twice(int) strict",
                "alter type mood add value 'happy'",
                "alter domain age set default 18",
                "alter domain age add check (value < 200)",
                "alter type pair add attribute c int",
                "create collation german (provider = icu, locale = 'de')",
                "create operator === (leftarg = int, rightarg = int, function = int4eq)",
                "create cast (int as mood) with inout",
                "create extension hstore",
                "create table no_matter (id int); create function whole(no_matter) returns int language sql as 'select 1'"
            })
    void a_change_of_what_texts_may_refer_to_makes_the_server_speak_again(String change) throws SQLException {
        CanonicalSchema first = canonicalize(TARGET, scratch());
        answers.missed();
        live.execute(change);
        assertThat(canonicalize(TARGET, scratch())).isEqualTo(first);
        assertThat(answers.missed()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table other (id int)",
                "create index on pg_temp.x (id)",
                "insert into filled values (1)",
                "alter role current_user set work_mem = '5MB'"
            })
    void a_change_that_no_text_can_see_leaves_it_at_rest(String change) throws SQLException {
        live.execute("create table filled (id int)");
        canonicalize(TARGET, scratch());
        answers.missed();
        live.execute("create temporary table x (id int); " + change);
        canonicalize(TARGET, none());
        assertThat(answers.missed()).isEmpty();
    }

    @Test
    void an_answer_that_was_cut_off_is_asked_for_again() throws SQLException {
        CanonicalSchema first = canonicalize(TARGET, scratch());
        answers.spoil();
        assertThat(canonicalize(TARGET, scratch())).isEqualTo(first);
    }

    private CanonicalSchema canonicalize(Schema target, ScratchConnections scratch) throws SQLException {
        try (Connection connection = live.connect()) {
            return new PostgresDialect().canonicalize(target, connection, SCOPE, scratch, answers);
        }
    }

    private static Table table(Column... columns) {
        return Table.of(Name.of("t")).with(table -> table.columns(List.of(columns)));
    }

    private static ScratchConnections none() {
        return () -> {
            throw new AssertionError("the scratch database is not needed");
        };
    }

    private static ScratchConnections scratch() {
        return () -> {
            TestDatabase database = TestPostgres.createDatabase();
            return ClosingConnection.of(database.connect(), database::close);
        };
    }
}
