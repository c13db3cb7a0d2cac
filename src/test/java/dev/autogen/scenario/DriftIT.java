package dev.autogen.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.autogen.command.OpenProject;
import dev.autogen.config.Overrides;
import dev.autogen.config.Settings;
import dev.autogen.config.SettingsReader;
import dev.autogen.config.SettingsSource;
import dev.autogen.metamodel.BundledHibernate;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.metamodel.EntityReader;
import dev.autogen.metamodel.ReaderRequest;
import dev.autogen.metamodel.UserClassPath;
import dev.autogen.operation.OperationDescription;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.report.Verdict;
import dev.autogen.schema.Schema;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bookshop's schema with one thing changed at a time: autogen finds that one thing and settles it.
 *
 * <p>{@code drifts/bookshop.txt} lists the changes; {@code -Dscenarios.update} writes what autogen says of each.
 */
class DriftIT {
    private static final ExpectedFile FILE = new ExpectedFile(Path.of("src/test/resources/drifts/bookshop.txt"));
    private static final Path SAMPLE = Path.of("sample-entities").toAbsolutePath();

    @TempDir
    private static Path directory;

    private static EntityModel model;
    private static TestDatabase created;
    private static List<String> structure;

    private final Map<Drift, Drift> answered = new HashMap<>();
    private final SortedMap<String, Witness> seen = new TreeMap<>();

    @BeforeAll
    static void create_the_bookshop() {
        try (EntityReader reader = EntityReader.open(classPath(), BundledHibernate.locate())) {
            model = reader.read(ReaderRequest.of(TestPostgres.MAJOR, "sample"));
        }
        created = TestPostgres.createDatabase();
        try (OpenProject project = new OpenProject(settings(created))) {
            carryOut(project.check(model), project, created);
        }
        structure = new Structure(created).exactly();
    }

    @AfterAll
    static void drop_the_bookshop() {
        created.close();
    }

    private static UserClassPath classPath() {
        List<Path> entries = new ArrayList<>(List.of(SAMPLE.resolve("target/classes")));
        try (Stream<Path> libraries = Files.list(SAMPLE.resolve("target/lib"))) {
            libraries.sorted().forEach(entries::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new UserClassPath(entries);
    }

    @Test
    void without_a_drift_nothing_is_found() {
        assertThat(check(created).operations()).isEmpty();
        assertThat(check(created).same()).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> each_drift_is_found_alone_and_settled() throws IOException {
        List<Drift> drifts = Drift.parse(Files.readString(FILE.path()));
        assertThat(drifts).hasSizeGreaterThanOrEqualTo(80);
        assertThat(drifts).extracting(Drift::sql).doesNotHaveDuplicates();
        return Stream.concat(
                drifts.stream().map(drift -> dynamicTest(drift.full(), () -> prove(drift))),
                Stream.of(
                        dynamicTest(
                                "what is said of them",
                                () -> FILE.matches(Drift.print(drifts.stream()
                                        .map(drift -> answered.getOrDefault(drift, drift))
                                        .toList()))),
                        dynamicTest(
                                "what they show",
                                () -> Witnesses.FILE.matches(Witnesses.read().with(seen)))));
    }

    private void prove(Drift drift) {
        try (TestDatabase database = TestPostgres.server().copy(created)) {
            database.execute(drift.sql());
            try (OpenProject project = new OpenProject(settings(database))) {
                Verdict verdict = project.check(model);
                answered.put(drift, drift.answered(verdict.differences(), words(verdict)));
                assertThat(verdict.operations()).as("operations").isNotEmpty();
                assertThat(verdict.differences()).as("differences").hasSize(1);
                Schema drifted = project.sides().live();
                carryOut(verdict, project, database);
                Verdict second = project.check(model);
                assertThat(second.differences()).as("differences afterwards").isEmpty();
                assertThat(second.same()).isTrue();
                Schema settled = project.sides().live();
                seen.put(drift.full(), Witness.ofChange(Witness.Kind.DRIFT, verdict, drifted, settled));
            }
            assertThat(new Structure(database).arranged(true).changesSince(structure))
                    .as("changes that are left")
                    .isEmpty();
        }
    }

    private static List<String> words(Verdict verdict) {
        return verdict.operations().stream()
                .map(PlannedOperation::operation)
                .map(OperationDescription::of)
                .toList();
    }

    private static Verdict check(TestDatabase database) {
        try (OpenProject project = new OpenProject(settings(database))) {
            return project.check(model);
        }
    }

    private static void carryOut(Verdict verdict, OpenProject project, TestDatabase database) {
        verdict.operations().stream()
                .flatMap(planned -> project.statements(planned.operation()).stream())
                .forEach(database::execute);
    }

    private static Settings settings(TestDatabase database) {
        Overrides overrides = Overrides.none()
                .with("url", database.url())
                .with("user", database.user())
                .with("password", database.password())
                .with("schemas", "public,stock")
                .with("own", "true");
        return new SettingsReader(Map.of()).read(SettingsSource.of(directory).withOverrides(overrides));
    }
}
