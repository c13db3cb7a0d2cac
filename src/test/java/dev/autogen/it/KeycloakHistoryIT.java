package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The entities of four releases of Keycloak: each revision brings the schema of one release to that of the next. */
class KeycloakHistoryIT {

    private static final ClassPath HIBERNATE = Build.laidOut("hibernate-6.6");

    @TempDir
    Path project;

    @Test
    void each_release_is_a_revision_that_makes_what_hibernate_creates_and_can_be_undone() {
        try (OracleLoop first = firstRelease("keycloak-24.0", 57);
                OracleLoop second = nextRelease(first, "keycloak-26.0", 60);
                OracleLoop third = nextRelease(second, "keycloak-26.2", 61);
                OracleLoop last = nextRelease(third, "keycloak", 64)) {
            last.goDownAndUpAgain();
        }
    }

    private OracleLoop firstRelease(String release, int classes) {
        List<String> names = classes(release, classes);
        OracleLoop loop = OracleLoop.of(
                project, classPath(release), new ClassPath(List.of()), names, String.join(",", names), "public");
        upgrade(loop, release);
        return loop;
    }

    private static OracleLoop nextRelease(OracleLoop former, String release, int classes) {
        List<String> before = former.arrangedAnyhow(former.ours());
        List<String> names = classes(release, classes);
        OracleLoop loop = former.next(classPath(release), new ClassPath(List.of()), names, String.join(",", names));
        upgrade(loop, release);
        loop.goOneDownAndUpAgain(before);
        return loop;
    }

    private static void upgrade(OracleLoop loop, String release) {
        assertThat(loop.creation().failures()).isEmpty();
        assertThat(loop.creation().hibernate()).startsWith("6.6.43.Final ");
        loop.run("revision", "-m", release, "--allow-destructive").succeeds();
        loop.run("upgrade", "head").succeeds();
        assertThat(loop.differenceButNumbers()).as(release).isEmpty();
        loop.run("check").succeeds();
    }

    private static List<String> classes(String release, int expected) {
        List<String> names = EntityClasses.listedIn("default-persistence.xml", classPath(release));
        assertThat(names).as(release).hasSize(expected);
        return names;
    }

    private static ClassPath classPath(String release) {
        return Build.laidOut(release).then(HIBERNATE);
    }
}
