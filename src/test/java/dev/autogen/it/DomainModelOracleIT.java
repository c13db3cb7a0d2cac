package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hibernate's own standard models, on other Hibernates than the one that autogen brings. */
class DomainModelOracleIT {

    private static final String OLD = "6.6";
    private static final String NEW = "7.2";
    private static final Map<String, String> VERSIONS = Map.of(OLD, "6.6.43.Final", NEW, "7.2.19.Final");

    /** A model, whose classes it is, and the Hibernate that it runs on; the library's classes came with Hibernate 7. */
    static Stream<Arguments> models() {
        Stream<Arguments> both = Stream.of("ANIMAL", "CONTACTS", "GAMBIT", "HELPDESK", "RETAIL", "USERGUIDE")
                .flatMap(model -> lines().map(line -> Arguments.of(model, line, line)));
        Stream<Arguments> library = lines().map(line -> Arguments.of("LIBRARY", NEW, line));
        return Stream.concat(both, library);
    }

    /** The older one with {@code -Pfull} only, which takes minutes. */
    private static Stream<String> lines() {
        return Boolean.getBoolean("autogen.full") ? Stream.of(OLD, NEW) : Stream.of(NEW);
    }

    @TempDir
    Path project;

    @ParameterizedTest
    @MethodSource("models")
    void a_standard_model_is_created_as_hibernate_creates_it(String model, String classesOf, String line) {
        String version = VERSIONS.get(line);
        ClassPath classPath = Build.laidOut("domain-models-" + classesOf).then(Build.laidOut("hibernate-" + line));
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
