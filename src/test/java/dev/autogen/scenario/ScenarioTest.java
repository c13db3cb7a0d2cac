package dev.autogen.scenario;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each folder of {@code scenarios}: what autogen finds and does, and that it can be undone. */
class ScenarioTest {
    private static final List<Scenario> SCENARIOS = Scenario.all();

    private static final SortedMap<String, Witness> SEEN = new TreeMap<>();

    @TempDir
    private static Path directory;

    private static ScenarioEntities entities;

    @BeforeAll
    static void compileEntities() {
        entities = ScenarioEntities.compile(SCENARIOS, directory.resolve("classes"));
    }

    @AfterAll
    static void closeEntities() {
        entities.close();
    }

    @TestFactory
    Stream<DynamicTest> scenarios() {
        return Stream.concat(
                SCENARIOS.stream()
                        .map(scenario ->
                                dynamicTest(scenario.title(), scenario.folder().toUri(), () -> prove(scenario))),
                Stream.of(dynamicTest(
                        "what they show",
                        () -> Witnesses.FILE.matches(Witnesses.read().with(SEEN)))));
    }

    private static void prove(Scenario scenario) {
        try (TestDatabase database = TestPostgres.createDatabase()) {
            SEEN.put(scenario.title(), Proof.of(scenario, entities, database, directory.resolve(scenario.title())));
        }
    }
}
