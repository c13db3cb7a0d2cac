package dev.autogen.dialect.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.AnswerCache;
import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.dialect.InspectionScope;
import dev.autogen.dialect.InvalidFragmentException;
import dev.autogen.dialect.ScratchConnections;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.testing.FreshDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A schema with more tables than PostgreSQL's lock table has room for, on a server with the default number of locks.
 *
 * <p>That table is shared: another session, which creates tables all the time, must not run out of locks either.
 *
 * @see <a href="https://www.postgresql.org/docs/current/runtime-config-locks.html">max_locks_per_transaction</a>
 */
@Timeout(300)
class CanonicalizerScaleTest {
    private static final int TABLES = 5_000;
    private static final int ALIKE = 3_000;
    private static final int MOST_STATEMENTS = 1_000;
    private static final int TABLES_OF_OTHERS = 300;
    private static final InspectionScope SCOPE = InspectionScope.of("public");

    @RegisterExtension
    final FreshDatabase live = new FreshDatabase();

    @RegisterExtension
    final FreshDatabase scratch = new FreshDatabase();

    @RegisterExtension
    final FreshDatabase others = new FreshDatabase();

    @Test
    void five_thousand_tables_are_spelled_in_few_statements_on_the_live_database() throws Exception {
        Schema target = Schema.of(tables());
        try (Connection connection = live.connect()) {
            CountingConnection counting = new CountingConnection(connection);
            expectSpelled(besideOthers(() -> canonical(target, counting.proxy(), false)));
            assertThat(counting.count()).isLessThan(MOST_STATEMENTS);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "autogen.full", matches = "true") // half a minute
    void five_thousand_tables_are_spelled_on_the_scratch_database() throws Exception {
        Schema target = Schema.of(tables());
        try (Connection connection = live.connect()) {
            expectSpelled(besideOthers(() -> canonical(target, connection, true)));
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "autogen.full", matches = "true") // half a minute
    void a_fault_in_one_of_five_thousand_tables_is_named() throws Exception {
        List<SchemaObject> objects = new ArrayList<>(tables());
        objects.add(Table.of(Name.of("wrong")).with(table -> table.columns(List.of(Column.of("state", "text")))
                .checks(List.of(CheckConstraint.of(Label.unnamed(), "stat <> ''")))));
        try (Connection connection = live.connect()) {
            besideOthers(() -> assertThatThrownBy(() -> canonical(Schema.of(objects), connection, false))
                    .isInstanceOf(InvalidFragmentException.class)
                    .hasMessageContaining("stat <> ''"));
        }
    }

    /** With checks, an index that PostgreSQL has to spell, and a sequence each. */
    private static List<SchemaObject> tables() {
        return IntStream.range(0, TABLES)
                .boxed()
                .<SchemaObject>mapMulti((number, objects) -> {
                    objects.accept(table(number));
                    objects.accept(Sequence.of(
                            Name.of("entity_" + number + "_seq"), SequenceOptions.counting("bigint", 1, 50)));
                })
                .toList();
    }

    /** Many have columns alike, so that they can be asked about together; the others have types of their own. */
    private static Table table(int number) {
        int length = number < ALIKE ? 255 : number;
        List<Column> columns = List.of(
                Column.of("id", "bigint"),
                Column.of("state", "varchar(" + length + ")"),
                Column.of("amount", "numeric(38,2)"));
        return Table.of(Name.of("entity_" + number)).with(table -> table.columns(columns)
                .primaryKey(Optional.of(PrimaryKey.of(Label.unnamed(), List.of("id"))))
                .checks(List.of(
                        CheckConstraint.of(Label.unnamed(), "state in ('OPEN','CLOSED','" + number + "')"),
                        CheckConstraint.of(Label.unnamed(), "amount > " + number)))
                .indexes(List.of(Index.of(Label.unnamed(), List.of(IndexPart.expression("lower(state)"))))));
    }

    private static void expectSpelled(CanonicalSchema spelled) {
        List<Table> tables = spelled.canonical().tables();
        assertThat(tables).hasSize(TABLES);
        assertThat(tables).allSatisfy(table -> assertThat(table.checks().get(0).expression())
                .startsWith("state IN ('"));
    }

    private CanonicalSchema canonical(Schema target, Connection connection, boolean onScratch) throws SQLException {
        ScratchConnections connections = new ScratchConnections() {
            @Override
            public Connection open() {
                return scratch.connect();
            }

            @Override
            public boolean exclusive() {
                return onScratch;
            }
        };
        return new PostgresDialect().canonicalize(target, connection, SCOPE, connections, AnswerCache.NONE);
    }

    /** Does it while another session creates tables in one transaction, over and over. */
    private <T> T besideOthers(Callable<T> work) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> rounds = CompletableFuture.supplyAsync(() -> createTables(done));
        T result;
        try {
            result = work.call();
        } finally {
            done.set(true);
        }
        assertThat(rounds.get()).isPositive();
        return result;
    }

    private int createTables(AtomicBoolean done) {
        String tables = IntStream.range(0, TABLES_OF_OTHERS)
                .mapToObj(number -> "create table other_" + number
                        + " (id bigint generated by default as identity primary key, name text unique)")
                .collect(Collectors.joining(";"));
        int rounds = 0;
        try (Connection connection = others.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            do {
                statement.execute(tables);
                connection.rollback();
                rounds++;
            } while (!done.get());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rounds;
    }
}
