package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.CountingProxy;
import dev.autogen.testing.FreshDatabase;
import dev.autogen.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An application whose settings would empty its database when Hibernate starts. */
class NoHarmIT {

    private static final String ENTITY =
            """
            package app;

            @jakarta.persistence.Entity
            public class Account {
                @jakarta.persistence.Id long id;
                String owner;
                String iban;
            }
            """;

    private static final String UNIT =
            """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
              <persistence-unit name="bank">
                <class>app.Account</class>
                <properties>
                  <property name="jakarta.persistence.jdbc.url" value="%s"/>
                  <property name="jakarta.persistence.jdbc.user" value="postgres"/>
                  <property name="jakarta.persistence.jdbc.password" value="postgres"/>
                  <property name="hibernate.connection.url" value="%s"/>
                  <property name="hibernate.hbm2ddl.auto" value="create-drop"/>
                  <property name="jakarta.persistence.schema-generation.database.action" value="drop-and-create"/>
                  <property name="jakarta.persistence.schema-generation.scripts.action" value="drop-and-create"/>
                  <property name="jakarta.persistence.schema-generation.scripts.create-target" value="%s"/>
                  <property name="jakarta.persistence.schema-generation.scripts.drop-target" value="%s"/>
                  <property name="jakarta.persistence.sql-load-script-source" value="load.sql"/>
                </properties>
              </persistence-unit>
            </persistence>
            """;

    /** Settings that empty the database when a session factory is built with them. */
    private static final String SUPPLIER =
            """
            package app;
            import org.hibernate.boot.Metadata;
            import org.hibernate.boot.MetadataSources;
            import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
            public class Model implements java.util.function.Supplier<Metadata> {
                @Override
                public Metadata get() {
                    return new MetadataSources(new StandardServiceRegistryBuilder()
                                    .applySetting("jakarta.persistence.jdbc.url", "%s")
                                    .applySetting("jakarta.persistence.jdbc.user", "postgres")
                                    .applySetting("jakarta.persistence.jdbc.password", "postgres")
                                    .applySetting("hibernate.hbm2ddl.auto", "create")
                                    .applySetting("jakarta.persistence.schema-generation.database.action", "drop-and-create")
                                    .build())
                            .addAnnotatedClass(Account.class)
                            .buildMetadata();
                }
                public static void main(String[] arguments) {
                    new Model().get().buildSessionFactory().close();
                }
            }
            """;

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path project;

    @BeforeEach
    void fill_the_table() {
        database.execute(
                "create table account (id bigint primary key, owner varchar(255))",
                "insert into account select n, 'owner ' || n from generate_series(1, 1000) n");
    }

    @Test
    void neither_rows_nor_connections_are_touched() throws Exception {
        try (CountingProxy proxy = CountingProxy.to(TestPostgres.port())) {
            String url = database.url().replace(":" + TestPostgres.port(), ":" + proxy.port());
            write(url);
            DriverManager.getConnection(url, database.user(), database.password())
                    .close();
            assertThat(proxy.connections()).isEqualTo(1);
            List<String> before = CatalogDump.of(database.database(), "public");

            Launcher autogen = Launcher.in(project).with("--url", OracleLoop.credentials(database.database()));
            Outcome check = autogen.run("check").exits(1);
            assertThat(check.out()).contains("missing column account.iban");
            autogen.run("revision", "-m", "add iban").succeeds();

            assertThat(proxy.connections()).isEqualTo(1);
            assertThat(CatalogDump.diff(before, CatalogDump.of(database.database(), "public")))
                    .isEmpty();
            assertThat(rows()).isEqualTo(1000);
            assertThat(SourceFiles.below(project)).noneMatch(file -> file.endsWith(".ddl"));
        }
    }

    @Test
    void services_that_the_application_builds_for_itself_touch_nothing_either() throws Exception {
        try (CountingProxy proxy = CountingProxy.to(TestPostgres.port())) {
            writeSupplier(database.url().replace(":" + TestPostgres.port(), ":" + proxy.port()));
            List<String> before = CatalogDump.of(database.database(), "public");

            Outcome check = Launcher.in(project)
                    .with("--url", OracleLoop.credentials(database.database()))
                    .with(
                            "--set",
                            "metadata=app.Model",
                            "--classpath",
                            supplierClassPath().text())
                    .run("check")
                    .exits(1);
            assertThat(check.out()).contains("missing column account.iban");
            assertThat(proxy.connections()).isZero();
            assertThat(CatalogDump.diff(before, CatalogDump.of(database.database(), "public")))
                    .isEmpty();
            assertThat(rows()).isEqualTo(1000);
        }
    }

    @Test
    void the_same_services_empty_the_database_when_they_are_left_alone() throws Exception {
        writeSupplier(database.url());
        Process left = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        supplierClassPath().text(),
                        "app.Model")
                .redirectErrorStream(true)
                .redirectOutput(project.resolve("out.txt").toFile())
                .start();
        assertThat(left.waitFor()).isZero();
        assertThat(rows()).isZero();
    }

    private void writeSupplier(String url) {
        SourceFiles.write(project.resolve("src/app/Account.java"), ENTITY);
        SourceFiles.write(project.resolve("src/app/Model.java"), SUPPLIER.formatted(url));
        SourceFiles.compile(project.resolve("src"), Build.bundledHibernate(), project.resolve("target/classes"));
    }

    /** With Hibernate and a driver, so that nothing but autogen's guard keeps it from the database. */
    private ClassPath supplierClassPath() {
        return ClassPath.of(project.resolve("target/classes"))
                .then(Build.bundledHibernate())
                .then(ClassPath.of(ClassPath.jars(Build.TARGET.resolve("lib")).jar("postgresql-")));
    }

    private void write(String url) {
        Path classes = project.resolve("target/classes");
        SourceFiles.write(project.resolve("src/app/Account.java"), ENTITY);
        SourceFiles.compile(project.resolve("src"), Build.bundledHibernate(), classes);
        SourceFiles.write(
                classes.resolve("META-INF/persistence.xml"),
                UNIT.formatted(url, url, project.resolve("create.ddl"), project.resolve("drop.ddl")));
        SourceFiles.write(classes.resolve("load.sql"), "delete from account;");
        SourceFiles.write(classes.resolve("import.sql"), "delete from account;");
    }

    private int rows() throws SQLException {
        try (Connection connection = database.connect();
                ResultSet found = connection.createStatement().executeQuery("select count(*) from account")) {
            found.next();
            return found.getInt(1);
        }
    }
}
