package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.DumpOptions;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import dev.autogen.testing.TestServer;
import java.nio.file.Path;
import java.util.List;

/**
 * The whole way of one model: autogen's revision on one database, Hibernate's own creation on another.
 *
 * <p>Holds two databases, which it drops when closed.
 *
 * @param ours empty at first; autogen works on it
 * @param theirs what Hibernate made
 * @param creation how Hibernate made it
 * @param autogen the launcher with the model's options, but no URL
 * @param schemas those of the model
 */
record OracleLoop(
        TestDatabase ours, TestDatabase theirs, HibernateCreation creation, Launcher autogen, List<String> schemas)
        implements AutoCloseable {

    OracleLoop {
        schemas = List.copyOf(schemas);
    }

    /**
     * Lets Hibernate create the model.
     *
     * @param project an empty directory
     * @param entities as the launcher's option takes them
     */
    static OracleLoop of(
            Path project,
            ClassPath users,
            ClassPath hibernate,
            List<String> classNames,
            String entities,
            String... schemas) {
        return on(TestPostgres.server(), project, users, hibernate, classNames, entities, schemas);
    }

    /** The same on another server than the usual one. */
    static OracleLoop on(
            TestServer server,
            Path project,
            ClassPath users,
            ClassPath hibernate,
            List<String> classNames,
            String entities,
            String... schemas) {
        TestDatabase theirs = server.createDatabase();
        HibernateCreation creation = HibernateCreation.run(theirs, users.then(hibernate), classNames);
        Launcher autogen = launcher(project, users, entities, List.of(schemas));
        return new OracleLoop(server.createDatabase(), theirs, creation, autogen, List.of(schemas));
    }

    /** The way goes on with another model, on autogen's database as it is and on a new one of Hibernate's. Close both. */
    OracleLoop next(ClassPath users, ClassPath hibernate, List<String> classNames, String entities) {
        TestDatabase created = ours.server().createDatabase();
        HibernateCreation creation = HibernateCreation.run(created, users.then(hibernate), classNames);
        return new OracleLoop(
                ours, created, creation, launcher(autogen.directory(), users, entities, schemas), schemas);
    }

    private static Launcher launcher(Path project, ClassPath users, String entities, List<String> schemas) {
        return Launcher.in(project)
                .with("--classpath", users.text(), "--entities", entities, "--schemas", String.join(",", schemas));
    }

    /** Runs autogen on its own database. */
    Outcome run(String... arguments) {
        return on(ours).run(arguments);
    }

    /** Runs autogen on Hibernate's database, from a project without revisions. */
    Outcome runOnTheirs(String... arguments) {
        return new Launcher(
                        SourceFiles.directory(autogen.directory().resolve("theirs")),
                        on(theirs).options())
                .run(arguments);
    }

    private Launcher on(TestDatabase database) {
        return autogen.with("--url", credentials(database));
    }

    static String credentials(TestDatabase database) {
        return database.url() + "?user=" + database.user() + "&password=" + database.password();
    }

    /** What autogen's database lacks ({@code -}) and has too much ({@code +}), seen from Hibernate's. */
    List<String> difference() {
        return CatalogDump.diff(dump(theirs, DumpOptions.unordered()), dump(ours, DumpOptions.unordered()));
    }

    /** The same, but for the numbers that PostgreSQL gives constraints without a name in the order in which they come. */
    List<String> differenceButNumbers() {
        return CatalogDump.diff(unnumbered(theirs), unnumbered(ours));
    }

    private List<String> unnumbered(TestDatabase database) {
        return unnumbered(dump(database, DumpOptions.unordered()));
    }

    static List<String> unnumbered(List<String> dump) {
        return dump.stream()
                .map(line -> line.replaceAll("(_check|_key|_fkey)\\d+ ", "$1 "))
                .toList();
    }

    /** All that a database has, told exactly. */
    List<String> exactly(TestDatabase database) {
        return dump(database, DumpOptions.exact());
    }

    /** All that autogen's database has but the order of columns: one that was dropped can only come back as the last. */
    List<String> arrangedAnyhow() {
        return dump(
                ours, new DumpOptions(true, false, false, DumpOptions.exact().excludedTables()));
    }

    private List<String> dump(TestDatabase database, DumpOptions options) {
        return CatalogDump.of(database, options, schemas.toArray(String[]::new));
    }

    /** Down to nothing and up again, where the same schema is made once more. */
    void goDownAndUpAgain() {
        List<String> up = exactly(ours);
        run("downgrade", "base").succeeds();
        try (TestDatabase empty = ours.server().createDatabase()) {
            assertThat(CatalogDump.diff(exactly(empty), exactly(ours))).isEmpty();
        }
        run("upgrade", "head").succeeds();
        assertThat(CatalogDump.diff(up, exactly(ours))).isEmpty();
        run("check").succeeds();
    }

    /**
     * Down revision by revision, which brings back each stage as it was, and up to the last one again.
     *
     * @param stages what autogen's database had after each revision, in their order
     */
    void goBackThrough(List<List<String>> stages) {
        int last = stages.size() - 1;
        for (int stage = last - 1; stage >= 0; stage--) {
            run("downgrade", "-1").succeeds();
            assertThat(CatalogDump.diff(stages.get(stage), arrangedAnyhow()))
                    .as("back at revision %s", stage + 1)
                    .isEmpty();
        }
        run("upgrade", "head").succeeds();
        assertThat(CatalogDump.diff(stages.get(last), arrangedAnyhow())).isEmpty();
    }

    @Override
    public void close() {
        ours.close();
        theirs.close();
    }
}
