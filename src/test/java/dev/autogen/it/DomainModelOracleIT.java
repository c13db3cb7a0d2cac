package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hibernate's own standard models, on another Hibernate than the one that autogen brings. */
class DomainModelOracleIT {

    private static final String VERSION = "7.2.19.Final";

    @TempDir
    Path project;

    @ParameterizedTest
    @ValueSource(strings = {"ANIMAL", "CONTACTS", "GAMBIT", "HELPDESK", "LIBRARY", "RETAIL", "USERGUIDE"})
    void a_standard_model_is_created_as_hibernate_creates_it(String model) {
        ClassPath classPath = Build.laidOut("hibernate-testing");
        List<String> classes = EntityClasses.domainModel(model, classPath);
        try (OracleLoop loop = OracleLoop.of(
                project, classPath, new ClassPath(List.of()), classes, String.join(",", classes), "public")) {
            Path hibernate = classPath.jar("hibernate-core");
            assertThat(loop.creation().hibernate()).isEqualTo(VERSION + " " + hibernate);
            assertThat(loop.creation().failures()).isEmpty();

            Outcome revision =
                    loop.run("-v", "revision", "-m", "create " + model).succeeds();
            assertThat(revision.err()).contains("Hibernate " + VERSION + " from file:" + hibernate);
            loop.run("upgrade", "head").succeeds();

            assertThat(loop.difference()).isEmpty();
            loop.run("check").succeeds();
            loop.runOnTheirs("check").succeeds();
            loop.goDownAndUpAgain();
        }
    }
}
