package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
