package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.command.OpenProject;
import dev.autogen.config.Overrides;
import dev.autogen.config.Settings;
import dev.autogen.config.SettingsReader;
import dev.autogen.config.SettingsSource;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.Reversal;
import dev.autogen.report.Verdict;
import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.DumpOptions;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From the schema of one model to that of another one, which has hardly anything to do with it, and back. */
class ModelPairsIT {

    private static final String[] SCHEMAS = {"public", "stock"};

    /** A column that is dropped can only come back as the last one, and constants of a set come sorted. */
    private static final DumpOptions ANY_ORDER =
            new DumpOptions(true, false, true, DumpOptions.exact().excludedTables());

    @TempDir
    private static Path directory;

    private static final Map<String, TestDatabase> CREATED = new HashMap<>();
    private static Map<String, EntityModel> models;

    @BeforeAll
    static void read_the_models() {
        models = OracleModel.read(OracleModel.all());
    }

    @AfterAll
    static void drop_what_was_created() {
        CREATED.values().forEach(TestDatabase::close);
        CREATED.clear();
    }

    /** Each model is left once and reached once; with {@code -Pfull}, from each model to every other one. */
    static Stream<Arguments> pairs() {
        List<String> names = OracleModel.all().stream().map(OracleModel::name).toList();
        int steps = Boolean.getBoolean("autogen.full") ? names.size() - 1 : 1;
        return IntStream.rangeClosed(1, steps).boxed().flatMap(step -> IntStream.range(0, names.size())
                .mapToObj(from -> Arguments.of(names.get(from), names.get((from + step) % names.size()))));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void the_plan_runs_settles_and_can_be_undone(String from, String to) {
        try (TestDatabase database = TestPostgres.server().copy(created(from));
                OpenProject project = new OpenProject(settings(database))) {
            List<String> before = dump(database);
            List<Operation> plan = operations(project.check(models.get(to)));
            project.apply(plan);
            assertSettled(project.check(models.get(to)));
            assertThat(CatalogDump.diff(structure(created(to)), structure(database)))
                    .isEmpty();
            project.apply(Reversal.of(plan));
            assertThat(CatalogDump.diff(before, dump(database))).isEmpty();
        }
    }

    private static TestDatabase created(String model) {
        return CREATED.computeIfAbsent(model, ModelPairsIT::create);
    }

    private static TestDatabase create(String model) {
        TestDatabase database = TestPostgres.createDatabase();
        try (OpenProject project = new OpenProject(settings(database))) {
            project.apply(operations(project.check(models.get(model))));
            assertSettled(project.check(models.get(model)));
        }
        return database;
    }

    private static void assertSettled(Verdict verdict) {
        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.same()).isTrue();
    }

    private static List<Operation> operations(Verdict verdict) {
        return verdict.operations().stream().map(PlannedOperation::operation).toList();
    }

    private static List<String> dump(TestDatabase database) {
        return CatalogDump.of(database, ANY_ORDER, SCHEMAS);
    }

    /** Without the numbers of constraints that nobody named, and the schema that the settings keep. */
    private static List<String> structure(TestDatabase database) {
        return OracleLoop.unnumbered(CatalogDump.of(database, DumpOptions.unordered(), SCHEMAS)).stream()
                .filter(line -> !line.startsWith("schema stock "))
                .toList();
    }

    private static Settings settings(TestDatabase database) {
        Overrides overrides = Overrides.none()
                .with("url", database.url())
                .with("user", database.user())
                .with("password", database.password())
                .with("schemas", String.join(",", SCHEMAS))
                .with("own", "true");
        return new SettingsReader(Map.of()).read(SettingsSource.of(directory).withOverrides(overrides));
    }
}
