package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The templates of {@code init}, each in a project that is built and run. */
class TemplatesIT {

    /** Who adds a revision adds autogen, as the words of {@code init} say; this one is not in a repository yet. */
    private static final String DEPENDENCY =
            """
            <dependencies>
                <dependency>
                  <groupId>dev.autogen</groupId>
                  <artifactId>autogen</artifactId>
                  <version>built</version>
                  <scope>system</scope>
                  <systemPath>%s</systemPath>
                </dependency>""";

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    @Test
    void several_databases_get_revisions_with_a_body_each() throws Exception {
        RealProject project = RealProject.copy("two-databases", directory);
        SourceFiles.edit(
                project.directory().resolve("pom.xml"), "<dependencies>", DEPENDENCY.formatted(Build.autogenJar()));
        Launcher autogen = project.autogen();
        autogen.run("init", "--template", "multidb").succeeds();
        try {
            autogen.run("revision", "-m", "create tables").succeeds();
            autogen.run("upgrade", "head").succeeds();
            assertThat(autogen.run("check").succeeds().outLines()).contains("orders:", "billing:");
            SourceFiles.edit(
                    project.directory().resolve("src/main/java/com/example/billing/Invoice.java"),
                    "boolean paid;",
                    "boolean paid;\n\n    String payer;");
            Outcome dryRun =
                    autogen.run("revision", "-m", "name payers", "--dry-run").succeeds();
            assertThat(dryRun.out())
                    .contains("op.on(\"billing\", this::upgradeBilling);")
                    .doesNotContain("orders");
            autogen.run("revision", "-m", "name payers").succeeds();
            autogen.run("upgrade", "head").succeeds();
            autogen.run("check").succeeds();
            autogen.run("downgrade", "base").succeeds();
            assertThat(autogen.run("current").succeeds().outLines()).containsExactly("orders:", "billing:");
        } finally {
            autogen.run("db", "stop");
        }
    }

    @Test
    void an_application_of_spring_boot_starts_on_what_its_revisions_made() throws Exception {
        RealProject project = RealProject.copy("spring-boot-4", directory);
        SourceFiles.edit(
                project.directory().resolve("pom.xml"), "<dependencies>", DEPENDENCY.formatted(Build.autogenJar()));
        Map<String, String> login = Map.of(
                "SHOP_DATABASE", database.database().url(),
                "SHOP_USER", database.database().user(),
                "SHOP_PASSWORD", database.database().password());
        Launcher autogen = project.autogen();
        for (Map.Entry<String, String> variable : login.entrySet()) {
            autogen = autogen.withVariable(variable.getKey(), variable.getValue());
        }

        Outcome init = autogen.run("init", "--template", "spring-boot").succeeds();
        assertThat(init.out()).contains("autogen.toml", "migrations/README.md");
        autogen.run("revision", "-m", "create shop").succeeds();
        autogen.run("upgrade", "head").succeeds();
        Outcome check = autogen.run("check").succeeds();
        assertThat(check.err()).contains("Spring Boot 4.0.0").contains("url from application.yml");
        project.start("shop.Shop", login, "--spring.jpa.hibernate.ddl-auto=validate");
        autogen.run("downgrade", "base").succeeds();
        assertThat(database.database().query("select tablename from pg_tables where schemaname = 'public'"))
                .allSatisfy(table -> assertThat(table).startsWith("autogen_"));
    }
}
