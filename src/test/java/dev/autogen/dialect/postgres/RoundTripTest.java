package dev.autogen.dialect.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.dialect.ScratchConnections;
import dev.autogen.schema.Schema;
import dev.autogen.testing.AnswerMap;
import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.SchemaGenerator;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is created from a target is, read back, the target in its canonical form. */
class RoundTripTest {

    private final PostgresDialect dialect = new PostgresDialect();

    static LongStream seeds() {
        return SchemaGenerator.seeds(30, 300);
    }

    private final AnswerMap answers = new AnswerMap();

    @ParameterizedTest
    @MethodSource("seeds")
    void a_created_schema_reads_back_as_its_canonical_form(long seed) throws SQLException {
        Schema target = SchemaGenerator.schema(seed);
        try (TestDatabase database = TestPostgres.createDatabase()) {
            List<String> empty = dump(database);
            CanonicalSchema both = canonicalize(target, database);
            assertThat(dump(database)).as("traces").isEqualTo(empty);
            answers.missed();
            assertThat(canonicalize(target, database)).as("remembered").isEqualTo(both);
            assertThat(answers.missed()).isEmpty();
            create(database, both.readable());
            assertThat(inspect(database).objects())
                    .containsExactlyElementsOf(both.canonical().objects());
            List<String> before = dump(database);
            CanonicalSchema again = canonicalize(target, database);
            assertThat(dump(database)).isEqualTo(before);
            assertThat(again).isEqualTo(both);
            assertThat(canonicalize(both.readable(), database).canonical()).isEqualTo(both.canonical());
            assertThat(canonicalize(both.canonical(), database).canonical()).isEqualTo(both.canonical());
        }
    }

    private CanonicalSchema canonicalize(Schema target, TestDatabase database) throws SQLException {
        ScratchConnections scratch = () -> {
            TestDatabase empty = TestPostgres.createDatabase();
            return ClosingConnection.of(empty.connect(), empty::close);
        };
        return dialect.canonicalize(target, database.session(), SchemaGenerator.SCOPE, scratch, answers);
    }

    private Schema inspect(TestDatabase database) throws SQLException {
        return dialect.inspect(database.session(), SchemaGenerator.SCOPE);
    }

    private static void create(TestDatabase database, Schema schema) {
        database.execute(Creation.script(schema).toArray(String[]::new));
    }

    private static List<String> dump(TestDatabase database) {
        return CatalogDump.of(database, SchemaGenerator.schemas());
    }
}
