package dev.autogen.it;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema that Keycloak's own changelog makes, against the entities of the same release. */
class KeycloakChangelogIT {

    /** The entities' wish and the changelog's work have drifted apart for years; each number was counted in the catalog. */
    private static final Map<String, Integer> DRIFT = Map.ofEntries(
            entry("changed column default", 71),
            entry("changed column nullable", 121),
            entry("changed column type", 89),
            entry("changed primary key columns", 1),
            entry("missing check", 5),
            entry("missing foreign key", 7),
            entry("missing unique constraint", 5),
            entry("unexpected column", 4),
            entry("unexpected foreign key", 5),
            entry("unexpected index", 102),
            entry("unexpected primary key", 9),
            entry("unexpected unique constraint", 10));

    @TempDir
    Path project;

    @Test
    void check_reports_each_drift_of_the_changelog_and_nothing_else_and_one_revision_settles_it() throws Exception {
        ClassPath classPath =
                Build.laidOut("keycloak").then(Build.laidOut("liquibase")).then(Build.laidOut("hibernate-6.6"));
        List<String> classes = EntityClasses.listedIn("default-persistence.xml", classPath);
        try (OracleLoop loop = OracleLoop.of(
                project, classPath, new ClassPath(List.of()), classes, String.join(",", classes), "public")) {
            runChangelog(loop.ours(), classPath);
            assertThat(CatalogDrift.between(loop.theirs(), loop.ours())).isEqualTo(DRIFT);

            JsonNode check = json(loop.run("check", "--json").exits(1));
            assertThat(groups(check)).isEqualTo(DRIFT);
            assertThat(check.get("unsettled")).isEmpty();
            assertThat(check.get("notOurs").findValuesAsText("name"))
                    .containsExactly("databasechangelog", "jgroups_ping");
            settle(loop);
        }
    }

    /** One revision over all of it makes what the entities ask for, and can be undone. */
    private static void settle(OracleLoop loop) {
        List<String> before = loop.arrangedAnyhow();
        loop.run("revision", "-m", "follow the entities", "--allow-destructive").succeeds();
        loop.run("upgrade", "head").succeeds();
        assertThat(CatalogDrift.between(loop.theirs(), loop.ours())).isEmpty();
        loop.run("check").succeeds();
        loop.run("downgrade", "-1").succeeds();
        assertThat(CatalogDump.diff(before, loop.arrangedAnyhow())).isEmpty();
    }

    private void runChangelog(TestDatabase database, ClassPath classPath) throws Exception {
        ClassPath driver =
                ClassPath.of(ClassPath.jars(Build.TARGET.resolve("lib")).jar("postgresql-"));
        Path log = project.resolve("changelog.log");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        classPath.then(driver).then(Build.testClasses()).text(),
                        KeycloakChangelog.class.getName(),
                        OracleLoop.credentials(database))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as("%s", SourceFiles.read(log)).isZero();
    }

    private static JsonNode json(Outcome check) throws JsonProcessingException {
        return new ObjectMapper().readTree(check.out());
    }

    private static SortedMap<String, Integer> groups(JsonNode check) {
        SortedMap<String, Integer> groups = new TreeMap<>();
        check.get("groups")
                .properties()
                .forEach(group -> groups.put(group.getKey(), group.getValue().asInt()));
        return groups;
    }
}
