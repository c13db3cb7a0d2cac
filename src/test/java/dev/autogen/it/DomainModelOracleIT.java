package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hibernate's own standard models, on other Hibernates than the one that autogen brings. */
class DomainModelOracleIT {

    private static final String OLD = "6.6";
    private static final String NEW = "7.2";
    static final SortedMap<String, String> VERSIONS = new TreeMap<>(Map.of(OLD, "6.6.43.Final", NEW, "7.2.19.Final"));

    /** A model, and the Hibernate that it runs on. */
    static Stream<Arguments> models() {
        return SchemaPrinter.MODELS.stream().flatMap(model -> lines().map(line -> Arguments.of(model, line)));
    }

    /** The model's classes and that Hibernate; the library's classes came with Hibernate 7. */
    static ClassPath classPath(String model, String line) {
        String classesOf = model.equals("LIBRARY") ? NEW : line;
        return Build.laidOut("domain-models-" + classesOf).then(Build.laidOut("hibernate-" + line));
    }

    /** The older one with {@code -Pfull} only, which takes minutes. */
    private static Stream<String> lines() {
        return Boolean.getBoolean("autogen.full") ? Stream.of(OLD, NEW) : Stream.of(NEW);
    }

    @TempDir
    Path project;

    @ParameterizedTest
    @MethodSource("models")
    void a_standard_model_is_created_as_hibernate_creates_it(String model, String line) {
        String version = VERSIONS.get(line);
        ClassPath classPath = classPath(model, line);
        List<String> classes = EntityClasses.domainModel(model, classPath);
        try (OracleLoop loop = OracleLoop.of(
                project, classPath, new ClassPath(List.of()), classes, String.join(",", classes), "public")) {
            Path hibernate = classPath.jar("hibernate-core");
            assertThat(loop.creation().hibernate()).isEqualTo(version + " " + hibernate);
            assertThat(loop.creation().failures()).isEmpty();

            Outcome revision =
                    loop.run("-v", "revision", "-m", "create " + model).succeeds();
            assertThat(revision.err()).contains("Hibernate " + version + " from file:" + hibernate);
            loop.run("upgrade", "head").succeeds();

            assertThat(loop.difference()).isEmpty();
            loop.run("check").succeeds();
            loop.runOnTheirs("check").succeeds();
            loop.goDownAndUpAgain();
        }
    }
}
