package dev.autogen.metamodel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.CountingProxy;
import dev.autogen.testing.FreshDatabase;
import dev.autogen.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An application whose settings would empty its database if Hibernate were started with them. */
class NoHarmTest {

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    private CountingProxy proxy;
    private CompiledProject project;

    @BeforeEach
    void fill() {
        database.execute(
                "create table author (id bigint primary key, name varchar(255))",
                "insert into author values (1, 'Ada')");
        proxy = CountingProxy.to(TestPostgres.port());
        project = new CompiledProject(directory)
                .compile(CompiledProject.AUTHOR)
                .resource("import.sql", "delete from author;")
                .resource("META-INF/persistence.xml", unit());
    }

    @AfterEach
    void close() {
        proxy.close();
    }

    @Test
    void every_row_is_still_there_and_no_connection_was_opened() throws Exception {
        UserClassPath classPath = project.classPath(CompiledProject.jar("postgresql-"));
        try (EntityReader reader = EntityReader.open(classPath, BundledHibernate.locate())) {
            EntityModel model = reader.read(ReaderRequest.of(16).withSettings(harmful()));
            assertThat(model.schema().tables()).hasSize(1);
            assertThat(model.notices()).isEmpty();
        }
        assertThat(proxy.connections()).isZero();
        assertThat(authors()).containsExactly("Ada");
        assertThat(directory.resolve("create.sql")).doesNotExist();
        assertThat(directory.resolve("drop.sql")).doesNotExist();
    }

    @Test
    void the_same_settings_empty_the_database_when_hibernate_is_left_alone() throws Exception {
        Map<String, Object> settings = Map.of(
                "jakarta.persistence.jdbc.url", url(),
                "jakarta.persistence.jdbc.user", database.user(),
                "jakarta.persistence.jdbc.password", database.password(),
                "hibernate.hbm2ddl.auto", "create");
        StandardServiceRegistry registry =
                new StandardServiceRegistryBuilder().applySettings(settings).build();
        MetadataImplementor metadata = (MetadataImplementor)
                new MetadataSources(registry).addAnnotatedClass(Author.class).buildMetadata();
        metadata.buildSessionFactory().close();
        assertThat(proxy.connections()).isPositive();
        assertThat(authors()).isEmpty();
    }

    @jakarta.persistence.Entity(name = "Author")
    static class Author {
        @jakarta.persistence.Id
        Long id;

        String name;
    }

    private List<String> authors() throws Exception {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.connect();
                ResultSet rows = connection.createStatement().executeQuery("select name from author")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    @Test
    void the_proxy_counts_connections() throws Exception {
        DriverManager.getConnection(url(), database.user(), database.password()).close();
        assertThat(proxy.connections()).isEqualTo(1);
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + proxy.port() + "/"
                + database.database().name();
    }

    private Map<String, String> harmful() {
        return Map.of(
                "hibernate.connection.url", url(),
                "hibernate.connection.username", database.user(),
                "hibernate.connection.password", database.password(),
                "hibernate.cache.use_second_level_cache", "true",
                "hibernate.cache.region.factory_class", "no.such.RegionFactory",
                "javax.persistence.schema-generation.database.action", "drop-and-create",
                "jakarta.persistence.sql-load-script-source", "import.sql");
    }

    private String unit() {
        return """
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.2">
                  <persistence-unit name="harmful" transaction-type="RESOURCE_LOCAL">
                    <non-jta-data-source>java:comp/env/jdbc/app</non-jta-data-source>
                    <properties>
                      <property name="jakarta.persistence.jdbc.url" value="%s"/>
                      <property name="jakarta.persistence.jdbc.user" value="%s"/>
                      <property name="jakarta.persistence.jdbc.password" value="%s"/>
                      <property name="hibernate.hbm2ddl.auto" value="create-drop"/>
                      <property name="jakarta.persistence.schema-generation.database.action" value="drop-and-create"/>
                      <property name="jakarta.persistence.schema-generation.scripts.action" value="drop-and-create"/>
                      <property name="jakarta.persistence.schema-generation.scripts.create-target" value="%s"/>
                      <property name="jakarta.persistence.schema-generation.scripts.drop-target" value="%s"/>
                      <property name="hibernate.boot.allow_jdbc_metadata_access" value="true"/>
                    </properties>
                  </persistence-unit>
                </persistence>
                """
                .formatted(
                        url(),
                        database.user(),
                        database.password(),
                        directory.resolve("create.sql"),
                        directory.resolve("drop.sql"));
    }
}
