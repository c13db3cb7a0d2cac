package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.ScriptStatement;
import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.migration.Recording;
import dev.autogen.operation.AddColumn;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Reversal;
import dev.autogen.schema.Column;
import dev.autogen.schema.Name;
import dev.autogen.script.LoadedRevision;
import dev.autogen.script.MigrationPath;
import dev.autogen.script.RevisionHeader;
import dev.autogen.script.RevisionStep;
import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * On every graph a script leaves what a run leaves, and after every step the rows are what its path says.
 * {@code -Dautogen.full=true} tries ten times as many graphs.
 */
class RandomScriptsTest {
    private static final int GRAPHS = Boolean.getBoolean("autogen.full") ? 60 : 6;
    private static final RunSettings SETTINGS = RunSettings.of("public");

    static LongStream seeds() {
        return LongStream.range(0, GRAPHS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void online_and_offline_lead_to_the_same_place(long seed) throws SQLException {
        RandomGraph random = new RandomGraph(seed);
        MigrationPath path = new MigrationPath(random.graph());
        try (TestDatabase online = TestPostgres.createDatabase();
                TestDatabase offline = TestPostgres.createDatabase()) {
            List<String> empty = CatalogDump.of(online, "public");
            SortedSet<String> at = new TreeSet<>();
            String[] targets = random.targets();
            at = go(rows -> path.upgrade(rows, targets), at, online, offline);
            String target = random.below(random.graph().withAncestors(at));
            at = go(rows -> path.downgrade(rows, target), at, online, offline);
            at = go(rows -> path.upgrade(rows, "heads"), at, online, offline);
            at = go(rows -> path.downgrade(rows, "base"), at, online, offline);
            assertThat(at).isEmpty();
            online.execute("drop table autogen_version, autogen_history");
            assertThat(CatalogDump.of(online, "public")).isEqualTo(empty);
        }
    }

    /** Goes the same way on both databases, and gives the rows where it ends. */
    private static SortedSet<String> go(
            Function<SortedSet<String>, List<RevisionStep>> way,
            SortedSet<String> from,
            TestDatabase online,
            TestDatabase offline)
            throws SQLException {
        List<LoadedStep> steps =
                way.apply(from).stream().map(RandomScriptsTest::loaded).toList();
        if (steps.isEmpty()) {
            return from;
        }
        run(steps, online);
        execute(offline, new OfflineScript(new PostgresDialect(), SETTINGS).run(steps, isNew(offline)));
        assertThat(CatalogDump.of(offline, "public")).isEqualTo(CatalogDump.of(online, "public"));
        for (String query : List.of(
                "select revision from autogen_version order by 1",
                "select revision, direction, state, checksum, finished_operations from autogen_history order by id")) {
            assertThat(offline.query(query)).isEqualTo(online.query(query));
        }
        return steps.get(steps.size() - 1).step().after();
    }

    /** Runs the steps, looking at the rows after each. */
    private static void run(List<LoadedStep> steps, TestDatabase database) {
        List<LoadedStep> open = new ArrayList<>(steps);
        Migrator migrator =
                new Migrator(database::connect, new PostgresDialect(), SETTINGS, Clock.systemUTC(), event -> {
                    if (event instanceof RuntimeEvent.RevisionFinished) {
                        assertThat(database.query(
                                        "select revision from autogen_version order by revision collate \"C\""))
                                .containsExactlyElementsOf(open.remove(0).step().after());
                    }
                });
        migrator.run(Chain.exactly(steps.toArray(LoadedStep[]::new)));
        assertThat(open).isEmpty();
    }

    private static boolean isNew(TestDatabase database) {
        return !database.query("select to_regclass('autogen_version')").contains("autogen_version");
    }

    private static void execute(TestDatabase database, List<ScriptPart> parts) throws SQLException {
        PostgresDialect dialect = new PostgresDialect();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (ScriptPart part : parts) {
                for (ScriptStatement each : dialect.statementsIn(part.sql())) {
                    statement.execute(each.sql());
                }
            }
        }
    }

    private static LoadedStep loaded(RevisionStep step) {
        RevisionHeader header = step.revision();
        List<Operation> upgrade = operations(header);
        return new LoadedStep(step, new LoadedRevision(header, new Recording(upgrade, Reversal.of(upgrade))));
    }

    /** A table, sometimes with an index that is built outside the transaction, and a column in the tables of the parents. */
    private static List<Operation> operations(RevisionHeader header) {
        List<Operation> operations = new ArrayList<>(List.of(Chain.table(header.id())));
        header.revises()
                .forEach(parent ->
                        operations.add(new AddColumn(Name.of(parent), Column.of("of_" + header.id(), "text"))));
        if (header.id().hashCode() % 5 == 0) {
            operations.add(Chain.outside(Chain.index(header.id() + "_idx", header.id())));
        }
        return operations;
    }
}
