package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.FreshDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What {@code export} writes for Liquibase, carried out and rolled back by Liquibase itself. */
class LiquibaseExportIT {

    private static final String MASTER =
            """
            <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog
                            http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
                <includeAll path="migrations"/>
            </databaseChangeLog>
            """;

    @RegisterExtension
    final FreshDatabase exported = new FreshDatabase();

    @RegisterExtension
    final FreshDatabase upgraded = new FreshDatabase();

    @TempDir
    Path directory;

    @Test
    void files_are_carried_out_and_rolled_back_by_liquibase() throws Exception {
        Launcher autogen = project().autogen(upgraded.database());
        List<String> before = dump(exported);
        autogen.run("export", "--format", "liquibase", "--out", "out/migrations")
                .succeeds();
        SourceFiles.write(directory.resolve("out/changelog.xml"), MASTER);
        liquibase();
        assertThat(exported.database().query("select id from databasechangelog order by orderexecuted"))
                .containsExactly("aaaa", "bbbb-1", "bbbb-2");
        autogen.run("upgrade", "heads").succeeds();
        upgraded.execute("drop table autogen_version, autogen_history");
        assertThat(dump(exported)).isEqualTo(dump(upgraded)).isNotEqualTo(before);
        liquibase("3");
        assertThat(dump(exported)).isEqualTo(before);
    }

    /** A function with semicolons, braces and a comment at its end, and an index that is built outside a transaction. */
    private AccountProject project() {
        AccountProject project = new AccountProject(directory);
        project.revision(
                "aaaa",
                "",
                "op.createTable(\"account\", table -> table.column(\"nick\", \"text\"));",
                "op.dropTable(\"account\");");
        project.revision(
                "bbbb",
                "aaaa",
                """
                op.sql("create function two() returns int language plpgsql as"
                                + " $$ begin perform '${x} {d}'; -- why\\n\\n return 2; end $$ -- two")
                        .undo("drop function two()");
                op.outsideTransaction(
                        out -> out.createIndex("account_nick_idx", "account", index -> index.on("nick")));
                """,
                """
                op.outsideTransaction(out -> out.dropIndex("account_nick_idx", "account"));
                op.sql("drop function two();\\n");
                """);
        return project;
    }

    private void liquibase(String... count) throws Exception {
        ClassPath driver =
                ClassPath.of(ClassPath.jars(Build.TARGET.resolve("lib")).jar("postgresql-"));
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                Build.laidOut("liquibase")
                        .then(driver)
                        .then(Build.testClasses())
                        .text(),
                LiquibaseRun.class.getName(),
                OracleLoop.credentials(exported.database()),
                directory.resolve("out").toString()));
        command.addAll(List.of(count));
        Path log = directory.resolve("liquibase.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as("%s", SourceFiles.read(log)).isZero();
    }

    private static List<String> dump(FreshDatabase database) {
        return CatalogDump.of(database.database(), "public").stream()
                .filter(line -> !line.contains("databasechangelog"))
                .toList();
    }
}
