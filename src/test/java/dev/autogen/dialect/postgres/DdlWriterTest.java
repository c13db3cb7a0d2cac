package dev.autogen.dialect.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.DdlStatement;
import dev.autogen.dialect.IrreversibleStepException;
import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumnType;
import dev.autogen.operation.AlterCompositeType;
import dev.autogen.operation.AlterDefault;
import dev.autogen.operation.AlterDomain;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.AlterIdentity;
import dev.autogen.operation.AlterIndexStorage;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.AlterTableStorage;
import dev.autogen.operation.ColumnType;
import dev.autogen.operation.CreateCast;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateSchema;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropNotNull;
import dev.autogen.operation.EnumColumn;
import dev.autogen.operation.InsertRow;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.SetComment;
import dev.autogen.operation.SetUnlogged;
import dev.autogen.operation.Sql;
import dev.autogen.schema.Cast;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.FreshDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DdlWriterTest {

    private static final Name T = Name.of("t");
    private static final Index INDEX =
            Index.of(Label.explicit("new idx"), List.of(IndexPart.column("n").desc()));
    private static final String BEFORE =
            """
            create type mood as enum ('sad', 'glad');
            create cast (varchar as mood) with inout as implicit;
            create type place as (street text, zip text);
            create domain code as varchar(9) default 'a' constraint c check (value <> 'x');
            create sequence s;
            create table t (id bigint, n integer not null default 1, m mood default 'sad', ms mood[], p place, c code,
                i bigint generated always as identity, constraint u unique (n), constraint k check (n > 0))
                with (fillfactor = 70);
            create index x on t (n) with (fillfactor = 70);
            insert into t (m, ms) values ('glad', '{glad,sad}');
            comment on column t.n is 'Old'""";

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    static Stream<Operation> reversible() {
        CompositeType place =
                new CompositeType(Name.of("place"), List.of(attribute("street"), attribute("zip")), Optional.empty());
        Domain code = domain(Optional.of("'a'::character varying"), "c", "VALUE <> 'x'");
        Sequence sequence = Sequence.of(Name.of("s"), SequenceOptions.defaults("bigint"));
        return Stream.of(
                new CreateSchema(new Namespace(Name.of("Two words"), Optional.of("It's"))),
                new CreateCast(Cast.inout("mood", "character varying", Cast.Context.ASSIGNMENT)),
                new CreateTable(Table.of(Name.of("order")).with(table -> table.add(Column.of("a", "integer"))
                        .add(PrimaryKey.of(Label.explicit("p"), List.of("a")))
                        .add(UniqueConstraint.of(Label.explicit("again"), List.of("a")))
                        .add(UniqueConstraint.of(Label.explicit("again2"), List.of("a"))))),
                new AlterCompositeType(
                        place,
                        new CompositeType(
                                Name.of("place"),
                                List.of(attribute("street"), attribute("zip"), attribute("Land")),
                                Optional.of("Where"))),
                new AlterDomain(code, domain(Optional.empty(), "d", "VALUE <> 'y'")),
                new AlterSequence(
                        sequence,
                        new Sequence(
                                Name.of("s"),
                                new SequenceOptions("integer", 5, 50, 1, 1000, 3, true),
                                Optional.of(new ColumnReference(T, "id")),
                                Optional.of("counts"))),
                new RenameTable(T, Name.of("select")),
                new AlterTableStorage(
                        T,
                        new TreeMap<>(Map.of("fillfactor", "70")),
                        new TreeMap<>(Map.of("autovacuum_enabled", "false", "toast.autovacuum_enabled", "off"))),
                new SetUnlogged(T, true),
                new AddColumn(T, Column.of("New", "text").withComment(Optional.of("a\\b"))),
                new RenameColumn(T, "n", "from"),
                new AlterColumnType(
                        T,
                        "n",
                        new ColumnType("integer", Optional.empty(), Optional.of("n::integer")),
                        new ColumnType("bigint", Optional.empty(), Optional.empty())),
                new DropNotNull(T, "n"),
                new AlterDefault(T, "n", Optional.of("1"), Optional.of("1 + 1")),
                new AlterDefault(T, "n", Optional.of("1"), Optional.empty()),
                new AlterIdentity(
                        T,
                        "i",
                        Optional.of(new Identity(true, SequenceOptions.defaults("bigint"))),
                        Optional.of(new Identity(false, SequenceOptions.counting("bigint", 1, 50)))),
                new AddConstraint(T, new CheckConstraint(Label.explicit("Odd name"), "n <> 9", true, true)),
                new RenameConstraint(T, "u", "from"),
                new CreateIndex(T, INDEX.withComment(Optional.of("It's"))),
                new AlterIndexStorage(
                        T,
                        "x",
                        new TreeMap<>(Map.of("fillfactor", "70")),
                        new TreeMap<>(Map.of("deduplicate_items", "off"))),
                new RenameIndex(T, "x", "X"),
                new SetComment(ObjectPath.column(T, "n"), Optional.of("Old"), Optional.of("a 'new'\n\\one")),
                new SetComment(ObjectPath.of(ObjectPath.Kind.CONSTRAINT, T, "k"), Optional.empty(), Optional.of("x")),
                new AlterEnumType(
                        mood("sad", "glad"),
                        mood("glad", "so so", "sad"),
                        List.of(
                                new EnumColumn(new ColumnReference(T, "m"), false, Optional.of("'sad'::mood")),
                                new EnumColumn(new ColumnReference(T, "ms"), true, Optional.empty()))));
    }

    @ParameterizedTest
    @MethodSource("reversible")
    void an_operation_changes_the_database_and_its_reverse_changes_it_back(Operation operation) {
        database.execute(BEFORE);
        List<String> before = dump();
        run(operation);
        List<String> changed = dump();
        assertThat(changed).isNotEqualTo(before);
        run(operation.reverse());
        assertThat(CatalogDump.diff(before, dump())).isEmpty();
        run(operation);
        assertThat(CatalogDump.diff(changed, dump())).allMatch(DdlWriterTest::isPlace);
    }

    /** A column that is dropped and added again is the same column at another place. */
    private static boolean isPlace(String line) {
        return line.contains(" position = ") || line.contains(" place = ");
    }

    @Test
    void new_labels_go_where_they_belong_without_a_new_type() {
        assertThat(sql(new AlterEnumType(mood("b", "d"), mood("a", "b", "c", "d", "e"), List.of())))
                .containsExactly(
                        "ALTER TYPE mood ADD VALUE 'a' BEFORE 'b'",
                        "ALTER TYPE mood ADD VALUE 'c' BEFORE 'd'",
                        "ALTER TYPE mood ADD VALUE 'e'");
    }

    @Test
    void rows_are_inserted_and_deleted_by_their_key() throws SQLException {
        database.execute("create table counters (name text primary key, value bigint)");
        InsertRow insert = new InsertRow(
                Name.of("counters"),
                new InitialRow(new TreeMap<>(Map.of("name", "'it''s'")), new TreeMap<>(Map.of("value", "7"))));
        run(insert);
        assertThat(sum()).isEqualTo(7);
        run(insert.reverse());
        assertThat(sum()).isZero();
    }

    @Test
    void indexes_outside_a_transaction_are_made_concurrently() {
        OutsideTransaction outside = new OutsideTransaction(List.of(new CreateIndex(T, INDEX)));
        assertThat(statements(outside))
                .containsExactly(new DdlStatement("CREATE INDEX CONCURRENTLY \"new idx\" ON t (n DESC)", true));
        assertThat(statements(outside.reverse()))
                .containsExactly(new DdlStatement("DROP INDEX CONCURRENTLY \"new idx\"", true));
        database.execute(BEFORE);
        run(outside);
        run(outside.reverse());
    }

    @Test
    void hand_written_sql_is_run_as_it_is() {
        assertThat(statements(new Sql("vacuum t;", Optional.empty())))
                .containsExactly(new DdlStatement("vacuum t;", false));
    }

    @Test
    void what_cannot_be_undone_says_why() {
        assertThatThrownBy(() -> statements(new Irreversible("the rows are gone")))
                .isInstanceOf(IrreversibleStepException.class)
                .hasMessageContaining("the rows are gone");
    }

    @Test
    void words_are_quoted_at_least_where_the_server_quotes_them() throws SQLException {
        try (Connection connection = database.connect();
                ResultSet words = connection
                        .createStatement()
                        .executeQuery("select word from pg_get_keywords() where quote_ident(word) <> word")) {
            while (words.next()) {
                assertThat(Identifier.quoted(words.getString(1))).startsWith("\"");
            }
        }
        assertThat(Identifier.quoted("name")).isEqualTo("name");
        assertThat(Identifier.quoted(Name.of("a\"b", "C"))).isEqualTo("\"a\"\"b\".\"C\"");
    }

    private static CompositeType.Attribute attribute(String name) {
        return new CompositeType.Attribute(name, "text", Optional.empty());
    }

    private static Domain domain(Optional<String> value, String check, String expression) {
        return new Domain(
                Name.of("code"),
                "character varying(9)",
                Optional.empty(),
                true,
                value,
                List.of(CheckConstraint.of(Label.explicit(check), expression)),
                Optional.empty());
    }

    private static EnumType mood(String... labels) {
        return new EnumType(
                Name.of("mood"),
                List.of(labels),
                List.of(Cast.inout("character varying", "mood", Cast.Context.IMPLICIT)),
                Optional.empty());
    }

    private static List<DdlStatement> statements(Operation operation) {
        return new PostgresDialect().statements(operation);
    }

    private static List<String> sql(Operation operation) {
        return statements(operation).stream().map(DdlStatement::sql).toList();
    }

    private void run(Operation operation) {
        sql(operation).forEach(database::execute);
    }

    private List<String> dump() {
        return CatalogDump.of(database.database(), "public", "Two words");
    }

    private long sum() throws SQLException {
        try (Connection connection = database.connect();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select coalesce(sum(value), 0) from counters where name = 'it''s'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
