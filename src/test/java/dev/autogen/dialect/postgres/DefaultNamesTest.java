package dev.autogen.dialect.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.NamesInUse;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.testing.FreshDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultNamesTest {

    private static final Label UNNAMED = Label.unnamed();

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t",
                "Mixed Case",
                "a_table_with_a_name_that_is_just_as_long_as_postgresql_lets_it_b",
                "eine_tabelle_mit_vielen_umlauten_äöüäöüäöüäöüäöüäöü",
                "short_but_with_long_columns"
            })
    void names_are_the_servers_own(String name) throws SQLException {
        String longColumn = "a_column_whose_name_takes_most_of_the_sixty_three_bytes_it_may";
        String other = "ö_another_column_of_that_sort_with_nearly_as_many_bytes_in_it";
        Table table = Table.of(Name.of(name))
                .with(builder -> builder.columns(List.of(
                        Column.of("a", "integer"),
                        Column.of("b", "text"),
                        Column.of("text", "text"),
                        Column.of(longColumn, "integer"),
                        Column.of(other, "integer"))));
        List<Constraint> constraints = List.of(
                PrimaryKey.of(UNNAMED, List.of("a")),
                UniqueConstraint.of(UNNAMED, List.of("a", "b")),
                UniqueConstraint.of(UNNAMED, List.of("b", "a")),
                UniqueConstraint.of(UNNAMED, List.of("a", "b")),
                UniqueConstraint.of(UNNAMED, List.of(longColumn)),
                UniqueConstraint.of(UNNAMED, List.of(longColumn, other, "a")),
                CheckConstraint.of(UNNAMED, "a > 0"),
                CheckConstraint.of(UNNAMED, "a > 0 and b <> 'a'"),
                CheckConstraint.of(UNNAMED, "a < 9 or a > 11"),
                CheckConstraint.of(UNNAMED, "b::text <> lower('a')"),
                CheckConstraint.of(UNNAMED, "1 > 0"),
                CheckConstraint.of(UNNAMED, Identifier.quoted(other) + " > 0"),
                ForeignKey.of(UNNAMED, List.of(longColumn, other), Name.of("target"), List.of("x", "y")),
                ForeignKey.of(UNNAMED, List.of("a", longColumn), Name.of("target"), List.of("x", "y")),
                ForeignKey.of(UNNAMED, List.of("a", longColumn), Name.of("target"), List.of("x", "y")));
        List<Index> indexes = List.of(
                Index.of(UNNAMED, List.of(IndexPart.column("a"))),
                Index.of(UNNAMED, List.of(IndexPart.column("a").desc())),
                Index.of(UNNAMED, List.of(IndexPart.column("a"), IndexPart.column("a"), IndexPart.column("a"))),
                Index.of(UNNAMED, List.of(IndexPart.expression("lower(b)"), IndexPart.expression("a + 1"))),
                Index.of(UNNAMED, List.of(IndexPart.expression("a + 1"), IndexPart.expression("a + 2"))),
                Index.of(UNNAMED, List.of(IndexPart.column(longColumn), IndexPart.column(other))));
        database.execute("create table target (x integer, y integer, unique (x, y))");
        database.execute(TableDdl.create(table).findFirst().orElseThrow());
        NamesInUse taken = new NamesInUse();
        names().forEach(taken::takeRelation);
        List<String> expected = new ArrayList<>();
        for (Constraint constraint : constraints) {
            String chosen = DefaultNames.of(table, constraint, taken);
            database.execute(TableDdl.addConstraint(table.name(), constraint));
            expected.add(chosen);
            taken.take(constraint, chosen);
        }
        for (Index index : indexes) {
            String chosen = DefaultNames.of(table.name(), index, taken);
            database.execute(IndexDdl.create(table.name(), index, false));
            expected.add(chosen);
            taken.takeRelation(chosen);
        }
        assertThat(names()).containsAll(expected);
        assertThat(new HashSet<>(expected)).hasSameSizeAs(expected);
    }

    private List<String> names() throws SQLException {
        String sql = "select conname::text from pg_constraint where connamespace = 'public'::regnamespace union"
                + " select relname::text from pg_class where relnamespace = 'public'::regnamespace";
        try (Connection connection = database.connect();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
