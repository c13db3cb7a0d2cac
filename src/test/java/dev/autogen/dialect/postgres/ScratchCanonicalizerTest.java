package dev.autogen.dialect.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.AnswerCache;
import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.dialect.InspectionScope;
import dev.autogen.dialect.ScratchConnections;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.OpaqueUnit;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.FreshDatabase;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the live database cannot judge. */
class ScratchCanonicalizerTest {

    private static final InspectionScope SCOPE = InspectionScope.of("public", "audit");
    private static final Name T = Name.of("t");

    @RegisterExtension
    final FreshDatabase live = new FreshDatabase();

    private final PostgresDialect dialect = new PostgresDialect();

    @Test
    void types_of_another_new_schema_are_judged_on_the_scratch_database() throws SQLException {
        Schema target = Schema.of(List.of(
                Namespace.of("audit"),
                EnumType.of(Name.of("audit", "kind"), "A", "B"),
                Sequence.of(Name.of("audit", "ticket"), SequenceOptions.defaults("bigint")),
                table(
                        Column.of("k", "audit.kind").withDefault(Optional.of("'A'")),
                        Column.of("n", "bigint").withDefault(Optional.of("nextval('audit.ticket')")))));
        List<String> before = dump();
        CanonicalSchema both = canonicalize(target);
        assertThat(dump()).isEqualTo(before);
        create(both.readable());
        assertThat(inspect()).isEqualTo(both.canonical());
    }

    @Test
    void views_and_auxiliary_objects_are_judged_on_the_scratch_database() throws SQLException {
        OpaqueUnit function = new OpaqueUnit(
                Name.of("twice"),
                List.of("create function twice(n int) returns int immutable language sql as $$ select n * 2; $$"),
                List.of("drop function twice"),
                true,
                "");
        OpaqueUnit trace =
                new OpaqueUnit(Name.of("row"), List.of("insert into t values (1, 'x')"), List.of(), false, "");
        Schema target = Schema.of(List.of(
                function,
                trace,
                View.of(Name.of("a_view"), "select n from b_view where s in ('A','B') ;"),
                View.of(Name.of("b_view"), "select twice(id) n, s from t group by id"),
                new View(
                        Name.of("m_view"),
                        true,
                        "select s from t",
                        List.of(Index.of(Label.explicit("m_idx"), List.of(IndexPart.expression("lower(s)")))),
                        Optional.empty()),
                table(Column.of("id", "int"), Column.of("s", "varchar(9)"))
                        .with(table -> table.add(PrimaryKey.of(Label.explicit("t_pkey"), List.of("id")))
                                .add(CheckConstraint.of(Label.explicit("c"), "twice(id) > 0")))));
        CanonicalSchema both = canonicalize(target);
        assertThat(both.present()).isEmpty();
        create(both.readable());
        CanonicalSchema again = canonicalize(target);
        assertThat(again.present()).isEqualTo(again.canonical().all(OpaqueUnit.class));
        assertThat(again.canonical()).isEqualTo(both.canonical());
        assertThat(inspect().all(View.class)).isEqualTo(both.canonical().all(View.class));
        assertThat(inspect().tables()).isEqualTo(both.canonical().tables());
        live.execute(
                "create or replace function twice(n int) returns int immutable language sql as $$ select n + n $$");
        assertThat(canonicalize(target).present().get(1).hash())
                .isNotEqualTo(both.canonical().all(OpaqueUnit.class).get(1).hash());
    }

    @Test
    void a_server_that_takes_no_temporary_objects_leaves_it_to_the_scratch_database() throws SQLException {
        live.execute(
                "create role reader login password 'reader'",
                "revoke temporary on database " + live.database().name() + " from public");
        try (Connection reader = java.sql.DriverManager.getConnection(live.url(), "reader", "reader")) {
            Table table = table(Column.of("a", "int").withDefault(Optional.of("1+1")));
            CanonicalSchema both =
                    dialect.canonicalize(Schema.of(List.of(table)), reader, SCOPE, scratch(), AnswerCache.NONE);
            assertThat(both.canonical().tables().get(0).columns().get(0).defaultExpression())
                    .contains("(1 + 1)");
        } finally {
            live.execute("drop role reader");
        }
    }

    @Test
    void a_server_whose_event_trigger_refuses_ddl_is_spared() throws SQLException {
        refuseDdl("no DDL here");
        assertThat(defaultOfSum(scratch())).contains("(1 + 1)");
    }

    @Test
    void an_exclusive_scratch_database_is_the_only_one_that_anything_is_created_on() throws SQLException {
        // This is no failure for which autogen would turn to the scratch database by itself.
        refuseDdl("asked' using errcode = '22012");
        assertThatThrownBy(() -> defaultOfSum(scratch())).isInstanceOf(SQLException.class);
        assertThat(defaultOfSum(exclusive(scratch()))).contains("(1 + 1)");
    }

    private void refuseDdl(String message) {
        live.execute(
                "create function refuse() returns event_trigger language plpgsql as $$ begin raise exception '"
                        + message + "'; end $$",
                "create event trigger guard on ddl_command_start execute function refuse()");
    }

    private Optional<String> defaultOfSum(ScratchConnections scratch) throws SQLException {
        Schema target = Schema.of(List.of(table(Column.of("a", "int").withDefault(Optional.of("1+1")))));
        try (Connection connection = live.connect()) {
            Table table = dialect.canonicalize(target, connection, SCOPE, scratch, AnswerCache.NONE)
                    .canonical()
                    .tables()
                    .get(0);
            return table.columns().get(0).defaultExpression();
        }
    }

    private static ScratchConnections exclusive(ScratchConnections scratch) {
        return new ScratchConnections() {
            @Override
            public Connection open() throws SQLException {
                return scratch.open();
            }

            @Override
            public boolean exclusive() {
                return true;
            }
        };
    }

    private Table table(Column... columns) {
        return Table.of(T).with(table -> table.columns(List.of(columns)));
    }

    private CanonicalSchema canonicalize(Schema target) throws SQLException {
        try (Connection connection = live.connect()) {
            return dialect.canonicalize(target, connection, SCOPE, scratch(), AnswerCache.NONE);
        }
    }

    /** A database of its own, gone with its connection's test. */
    private static ScratchConnections scratch() {
        return () -> {
            TestDatabase database = TestPostgres.createDatabase();
            return ClosingConnection.of(database.connect(), database::close);
        };
    }

    private Schema inspect() throws SQLException {
        try (Connection connection = live.connect()) {
            return dialect.inspect(connection, SCOPE);
        }
    }

    private void create(Schema schema) {
        live.execute(Creation.script(schema).toArray(String[]::new));
    }

    private List<String> dump() {
        return CatalogDump.of(live.database(), "public", "audit");
    }
}
