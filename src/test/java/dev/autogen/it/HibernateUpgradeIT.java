package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bookshop on a newer Hibernate, which asks for another schema of the same entities. */
class HibernateUpgradeIT {

    private static final ClassPath NOTHING = new ClassPath(List.of());
    private static final String OLDEST = "6.6.43.Final";
    private static final String BETWEEN = "7.2.19.Final";
    private static final String NEWEST = "7.4.1.Final";

    @TempDir
    Path project;

    @Test
    void each_upgrade_of_hibernate_is_one_revision_that_runs_can_be_undone_and_names_both_versions() {
        List<String> classes = EntityClasses.annotated(
                Build.SAMPLE.resolve("target/classes"), Build.sample().then(Build.bundledHibernate()));
        try (OracleLoop oldest = OracleLoop.of(
                        project, sampleOn("hibernate-6.6"), NOTHING, classes, "sample", "public", "stock");
                OracleLoop between = oldest.next(sampleOn("hibernate-7.2"), NOTHING, classes, "sample");
                OracleLoop newest = between.next(Build.sample(), Build.bundledHibernate(), classes, "sample")) {
            assertThat(upgraded(oldest, OLDEST, List.of(BookshopDdl.MEANT_NAME)))
                    .contains("with Hibernate " + OLDEST)
                    .doesNotContain("→");
            List<String> onOldest = oldest.arrangedAnyhow();
            assertThat(upgraded(between, BETWEEN, BookshopDdl.MEANT))
                    .contains("<p>Hibernate " + OLDEST + " → " + BETWEEN + ": ");
            List<String> onBetween = between.arrangedAnyhow();
            assertThat(upgraded(newest, NEWEST, BookshopDdl.MEANT))
                    .contains("<p>Hibernate " + BETWEEN + " → " + NEWEST + ": ");
            newest.goBackThrough(List.of(onOldest, onBetween, newest.arrangedAnyhow()));
        }
    }

    /** Hibernate's own standard models, whose classes come with each version; those that differ, which takes minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"ANIMAL", "GAMBIT", "HELPDESK", "RETAIL"})
    @EnabledIfSystemProperty(named = "autogen.full", matches = "true")
    void a_standard_model_follows_hibernate_and_comes_back(String model) {
        ClassPath old = Build.laidOut("domain-models-6.6").then(Build.laidOut("hibernate-6.6"));
        ClassPath young = Build.laidOut("domain-models-7.2").then(Build.laidOut("hibernate-7.2"));
        List<String> before = EntityClasses.domainModel(model, old);
        List<String> after = EntityClasses.domainModel(model, young);
        try (OracleLoop oldest = OracleLoop.of(project, old, NOTHING, before, String.join(",", before), "public");
                OracleLoop between = oldest.next(young, NOTHING, after, String.join(",", after))) {
            upgraded(oldest, OLDEST, List.of());
            List<String> onOldest = oldest.arrangedAnyhow();
            assertThat(upgraded(between, BETWEEN, List.of())).contains("<p>Hibernate " + OLDEST + " → " + BETWEEN);
            between.goBackThrough(List.of(onOldest, between.arrangedAnyhow()));
        }
    }

    /** Goes over to the version and gives the text of the revision that it took. */
    private static String upgraded(OracleLoop loop, String version, List<String> meant) {
        assertThat(loop.creation().hibernate()).startsWith(version + " ");
        Path written = wrote(loop.run("revision", "-m", "to Hibernate " + version, "--allow-destructive"));
        loop.run("upgrade", "head").succeeds();
        loop.theirs().execute(meant.toArray(String[]::new));
        assertThat(loop.differenceButNumbers()).as(version).isEmpty();
        loop.run("check").succeeds();
        return SourceFiles.read(loop.autogen().directory().resolve(written));
    }

    private static Path wrote(Outcome revision) {
        String last = revision.succeeds().outLines().get(revision.outLines().size() - 1);
        assertThat(last).startsWith("Wrote ");
        return Path.of(last.substring("Wrote ".length()));
    }

    private static ClassPath sampleOn(String libraries) {
        return Build.sampleWithout("hibernate-envers").then(Build.laidOut(libraries));
    }
}
