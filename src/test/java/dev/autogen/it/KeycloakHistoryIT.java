package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The entities of four releases of Keycloak: each revision brings the schema of one release to that of the next. */
class KeycloakHistoryIT {

    private static final ClassPath NOTHING = new ClassPath(List.of());

    @TempDir
    Path project;

    @Test
    void each_release_is_a_revision_that_makes_what_hibernate_creates_and_can_be_undone() {
        List<String> classes = classes("keycloak-24.0", 57);
        try (OracleLoop first = OracleLoop.of(
                        project, classPath("keycloak-24.0"), NOTHING, classes, String.join(",", classes), "public");
                OracleLoop second = next(first, "keycloak-26.0", 60);
                OracleLoop third = next(second, "keycloak-26.2", 61);
                OracleLoop last = next(third, "keycloak", 64)) {
            last.goBackThrough(Stream.of(first, second, third, last)
                    .map(KeycloakHistoryIT::upgraded)
                    .toList());
        }
    }

    private static OracleLoop next(OracleLoop former, String release, int expected) {
        List<String> classes = classes(release, expected);
        return former.next(classPath(release), NOTHING, classes, String.join(",", classes));
    }

    /** Goes over to the release of the loop and gives what the database has then. */
    private static List<String> upgraded(OracleLoop loop) {
        assertThat(loop.creation().failures()).isEmpty();
        assertThat(loop.creation().hibernate()).startsWith("6.6.43.Final ");
        loop.run("revision", "-m", "go over to the next release", "--allow-destructive")
                .succeeds();
        loop.run("upgrade", "head").succeeds();
        assertThat(loop.differenceButNumbers()).isEmpty();
        loop.run("check").succeeds();
        return loop.arrangedAnyhow();
    }

    private static List<String> classes(String release, int expected) {
        List<String> names = EntityClasses.listedIn("default-persistence.xml", classPath(release));
        assertThat(names).as(release).hasSize(expected);
        return names;
    }

    private static ClassPath classPath(String release) {
        return Build.laidOut(release).then(Build.laidOut("hibernate-6.6"));
    }
}
