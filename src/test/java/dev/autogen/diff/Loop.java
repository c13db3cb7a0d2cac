package dev.autogen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.dialect.DdlStatement;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.Reversal;
import dev.autogen.schema.Schema;
import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.DumpOptions;
import dev.autogen.testing.SchemaGenerator;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** The whole way from one database to the form of another, and back. */
final class Loop {
    static final Dialect DIALECT = new PostgresDialect();

    private Loop() {}

    /** A column that is dropped comes back as the last one, and constants of a set come sorted. All else counts. */
    private static final DumpOptions ANY_ORDER =
            new DumpOptions(true, false, true, DumpOptions.exact().excludedTables());

    /** A database for each of the two states, emptied before each use. */
    private static final List<TestDatabase> DATABASES =
            List.of(TestPostgres.createDatabase(), TestPostgres.createDatabase());

    private static TestDatabase database(int place, String content) {
        TestDatabase database = DATABASES.get(place);
        database.execute(
                "drop schema if exists audit cascade; drop schema public cascade; create schema public", content);
        return database;
    }

    /** Carries out the plan from one state to the other, checks that nothing differs, and goes back; then the reverse. */
    static void between(String from, String to) {
        State first = State.of(database(0, from));
        State second = State.of(database(1, to));
        there(first, second);
        there(second, first);
    }

    /**
     * Carries out what rules leave of the difference, checks that nothing else differs then, and goes back.
     *
     * @return the comparison that was carried out
     */
    static Comparison under(Rules rules, String from, String to) {
        State live = State.of(database(0, from));
        Schema target = State.of(database(1, to)).schema();
        Comparison comparison = comparison(live.schema(), target, rules);
        List<Operation> plan = new OperationPlanner(DIALECT, Map.of())
                .plan(comparison.differences()).stream()
                        .map(PlannedOperation::operation)
                        .toList();
        run(live.database(), plan);
        assertThat(Compare.lines(comparison(inspect(live.database()), target, rules)))
                .as("after %s", plan)
                .isEmpty();
        run(live.database(), Reversal.of(plan));
        assertThat(CatalogDump.diff(live.dump(), dump(live.database())))
                .as("back after %s", Reversal.of(plan))
                .isEmpty();
        return comparison;
    }

    /** A database with what it holds. */
    private record State(TestDatabase database, Schema schema, List<String> dump) {
        static State of(TestDatabase database) {
            return new State(database, inspect(database), Loop.dump(database));
        }
    }

    private static void there(State live, State target) {
        TestDatabase database = live.database();
        List<Operation> plan = plan(live.schema(), target.schema()).stream()
                .map(PlannedOperation::operation)
                .toList();
        run(database, plan);
        assertThat(Compare.lines(comparison(inspect(database), target.schema())))
                .as("after %s", plan)
                .isEmpty();
        assertThat(CatalogDump.diff(target.dump(), dump(database)))
                .as("after %s", plan)
                .isEmpty();
        run(database, Reversal.of(plan));
        assertThat(CatalogDump.diff(live.dump(), dump(database)))
                .as("back after %s", Reversal.of(plan))
                .isEmpty();
    }

    static List<PlannedOperation> plan(Schema live, Schema target) {
        return new OperationPlanner(DIALECT, Map.of())
                .plan(comparison(live, target).differences());
    }

    private static Comparison comparison(Schema live, Schema target) {
        return comparison(live, target, Rules.none());
    }

    private static Comparison comparison(Schema live, Schema target, Rules rules) {
        return new SchemaComparator(
                        new PostgresDialect(), Ownership.everything(), rules, new ComparisonOptions(true, true))
                .compare(new CanonicalSchema(target, target, List.of()), live);
    }

    static Schema inspect(TestDatabase database) {
        try {
            return DIALECT.inspect(database.session(), SchemaGenerator.SCOPE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> dump(TestDatabase database) {
        return CatalogDump.of(database, ANY_ORDER, SchemaGenerator.schemas());
    }

    static void run(TestDatabase database, List<Operation> operations) {
        try (Statement statement = database.session().createStatement()) {
            for (Operation operation : operations) {
                for (DdlStatement ddl : DIALECT.statements(operation)) {
                    execute(statement, ddl.sql(), operations);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Statement statement, String sql, List<Operation> operations) {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql + "\nof " + operations, e);
        }
    }
}
