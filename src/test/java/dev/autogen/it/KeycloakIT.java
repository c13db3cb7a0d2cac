package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The entities of Keycloak as published, found by package where its persistence unit lists them. */
class KeycloakIT {

    @TempDir
    Path project;

    @ParameterizedTest
    @ValueSource(strings = {"hibernate-6.6", "hibernate-7.2"})
    void keycloak_is_created_as_hibernate_creates_it(String hibernate) {
        ClassPath classPath =
                Build.laidOut("keycloak").then(Build.laidOut("liquibase")).then(Build.laidOut(hibernate));
        List<String> classes = EntityClasses.listedIn("default-persistence.xml", classPath);
        assertThat(classes).hasSize(64);
        try (OracleLoop loop =
                OracleLoop.of(project, classPath, new ClassPath(List.of()), classes, "org.keycloak", "public")) {
            assertThat(loop.creation().failures()).isEmpty();

            loop.run("revision", "-m", "create keycloak").succeeds();
            loop.run("upgrade", "head").succeeds();

            assertThat(loop.difference()).isEmpty();
            assertThat(loop.exactly(loop.ours()).stream()
                            .filter(line -> line.matches("relation public\\.\\S+ relkind = r")))
                    .hasSize(87);
            loop.run("check").succeeds();
            loop.runOnTheirs("check").succeeds();
            loop.goDownAndUpAgain();
        }
    }
}
