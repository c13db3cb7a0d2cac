package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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
    void a_plain_project_needs_no_more_than_init() throws Exception {
        RealProject project = RealProject.copy("two-databases", directory);
        SourceFiles.edit(
                project.directory().resolve("pom.xml"), "<dependencies>", DEPENDENCY.formatted(Build.autogenJar()));
        Launcher autogen = project.autogen();
        autogen.run("init").succeeds();
        try {
            autogen.run("revision", "-m", "create tables").succeeds();
            autogen.run("upgrade", "head").succeeds();
            autogen.run("check").succeeds();
            autogen.run("downgrade", "base").succeeds();
            assertThat(autogen.run("current").succeeds().outLines()).isEmpty();
        } finally {
            autogen.run("db", "stop");
        }
    }

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

    @Test
    void tenants_are_upgraded_and_downgraded_each_by_itself() throws Exception {
        RealProject project = RealProject.copy("maven", directory);
        SourceFiles.edit(
                project.directory().resolve("pom.xml"), "<dependencies>", DEPENDENCY.formatted(Build.autogenJar()));
        Launcher autogen = project.autogen().withVariable("AUTOGEN_URL", OracleLoop.credentials(database.database()));
        autogen.run("init", "--template", "multitenant").succeeds();
        autogen.run("revision", "-m", "create shop").succeeds();
        assertThat(autogen.run("upgrade", "head").succeeds().outLines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("OK          tenant_a: The database is at"),
                        line -> assertThat(line).startsWith("OK          tenant_b: The database is at"));

        addColumn(project);
        autogen.run("revision", "-m", "add label").succeeds();
        autogen.run("upgrade", "head", "--tenants", "tenant_a").succeeds();
        assertThat(autogen.run("status").exits(3).outLines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("OK          tenant_a: at"), line -> assertThat(line)
                                .startsWith("BEHIND      tenant_b: at")
                                .endsWith(", 1 pending"));
        autogen.run("upgrade", "head").succeeds();
        autogen.run("check").succeeds();

        database.execute("alter table tenant_b.item drop column label");
        assertThat(autogen.run("check").exits(1).outLines())
                .contains("OK          tenant_a", "DIFFERENT   tenant_b")
                .anySatisfy(line -> assertThat(line).contains("missing column item.label"));
        database.execute("alter table tenant_b.item add label varchar(255)");

        SourceFiles.edit(project.directory().resolve("autogen.toml"), "\"tenant_b\"]", "\"tenant_b\", \"tenant_c\"]");
        assertThat(autogen.run("upgrade", "head").succeeds().out())
                .contains("OK          tenant_c: The database is at");
        autogen.run("downgrade", "base", "--tenants", "tenant_b").succeeds();
        assertThat(autogen.run("status", "--tenants", "select nspname from pg_namespace where nspname ~ '^tenant_[bc]'")
                        .exits(3)
                        .out())
                .contains("BEHIND      tenant_b: at base, 2 pending", "OK          tenant_c: at");
        assertThat(database.database().query("select schemaname from pg_tables where tablename = 'item' order by 1"))
                .containsExactly("tenant_a", "tenant_c");
    }

    private static void addColumn(RealProject project) throws IOException {
        Path item = project.directory().resolve("src/main/java/shop/Item.java");
        SourceFiles.edit(item, "String unitPrice;", "String unitPrice;\n\n    String label;");
        Files.setLastModifiedTime(item, FileTime.from(Instant.now().plusSeconds(2)));
    }
}
