package dev.autogen.metamodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.AutogenException;
import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityReaderTest {

    private static final String BOOK =
            """
            package app.shelf;
            @jakarta.persistence.Entity
            public class Book {
                @jakarta.persistence.Id public Long id;
                @jakarta.persistence.ManyToOne public app.Author author;
            }
            """;

    private static final String EMPTY_MAPPING =
            "<entity-mappings version='3.2' xmlns='https://jakarta.ee/xml/ns/persistence/orm'/>";

    @TempDir
    Path directory;

    private CompiledProject project;

    @BeforeEach
    void create() {
        project = new CompiledProject(directory);
    }

    @Test
    void without_names_every_entity_in_the_directories_is_read() {
        project.compile(CompiledProject.AUTHOR, BOOK);
        assertThat(tables(request())).containsExactly("author", "book");
    }

    @Test
    void a_name_may_be_a_class_or_a_package() {
        project.compile(CompiledProject.AUTHOR, BOOK);
        assertThat(tables(request("app.Author"))).containsExactly("author");
        assertThat(tables(request("app"))).containsExactly("author", "book");
        assertThat(tables(request("app.Author", "app.shelf"))).containsExactly("author", "book");
    }

    @Test
    void a_persistence_unit_gives_classes_settings_and_mapping_files() {
        project.compile(CompiledProject.AUTHOR, BOOK)
                .resource("META-INF/persistence.xml", unit("shop", "<class>app.Author</class>"))
                .resource(
                        "META-INF/more.xml",
                        """
                        <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.2">
                          <entity class="app.shelf.Book"><table name="tome"/></entity>
                        </entity-mappings>
                        """);
        assertThat(tables(request())).containsExactly("T_author", "T_tome");
    }

    @Test
    void settings_of_the_user_come_before_those_of_the_unit() {
        project.compile(CompiledProject.AUTHOR, BOOK)
                .resource("META-INF/persistence.xml", unit("shop", "<class>app.Author</class>"))
                .resource("META-INF/more.xml", EMPTY_MAPPING);
        ReaderRequest request = request()
                .withSettings(java.util.Map.of(
                        "hibernate.physical_naming_strategy",
                        "org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl"));
        assertThat(tables(request)).containsExactly("author");
    }

    @Test
    void a_broken_persistence_unit_is_an_error_with_its_place() {
        project.compile(CompiledProject.AUTHOR).resource("META-INF/persistence.xml", "<persistence>");
        assertThatThrownBy(() -> tables(request()))
                .isInstanceOf(PersistenceUnitException.class)
                .hasMessageContaining("META-INF/persistence.xml");
    }

    @Test
    void a_class_path_without_entities_is_an_error_that_says_where_it_looked() throws IOException {
        Files.createDirectories(project.classes());
        assertThatThrownBy(() -> tables(request()))
                .isInstanceOfSatisfying(NoEntitiesException.class, error -> assertThat(error.kind())
                        .isEqualTo(AutogenException.Kind.USAGE))
                .hasMessageContaining(project.classes().toString());
    }

    @Test
    void a_package_without_entities_is_named() {
        project.compile(CompiledProject.AUTHOR);
        assertThatThrownBy(() -> tables(request("app", "nowhere"))).hasMessageContaining("nowhere");
    }

    @Test
    void a_class_of_a_newer_java_names_the_jdk_to_set() throws IOException {
        project.compile(CompiledProject.AUTHOR);
        Path file = project.classes().resolve("app/Author.class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[7] = (byte) (44 + Runtime.version().feature() + 1);
        Files.write(file, bytes);
        int newer = Runtime.version().feature() + 1;
        for (ReaderRequest request : List.of(request(), request("app.Author"))) {
            assertThatThrownBy(() -> tables(request))
                    .isInstanceOf(NewerClassFileException.class)
                    .hasMessageContaining("app.Author")
                    .hasMessageContaining("JDK " + newer);
        }
    }

    @Test
    void a_superclass_of_a_newer_java_is_named_too() throws IOException {
        project.compile(
                "package lib; public class Base { }",
                """
                package app;
                @jakarta.persistence.Entity
                public class Derived extends lib.Base {
                    @jakarta.persistence.Id public Long id;
                }
                """);
        Path file = project.classes().resolve("lib/Base.class");
        byte[] bytes = Files.readAllBytes(file);
        bytes[7] = (byte) (44 + Runtime.version().feature() + 4);
        Files.write(file, bytes);
        assertThatThrownBy(() -> tables(request("app")))
                .isInstanceOf(NewerClassFileException.class)
                .hasMessageContaining("lib.Base");
    }

    @Test
    void a_class_that_an_entity_needs_is_named_with_the_entity() throws IOException {
        project.compile(
                "package lib; public class Money { }",
                """
                package app;
                @jakarta.persistence.Entity
                public class Price {
                    @jakarta.persistence.Id public Long id;
                    public lib.Money money;
                }
                """);
        Files.delete(project.classes().resolve("lib/Money.class"));
        assertThatThrownBy(() -> tables(request()))
                .isInstanceOf(MissingClassException.class)
                .hasMessageContaining("lib.Money")
                .hasMessageContaining("app.Price");
    }

    @Test
    void a_listed_class_that_is_not_there_is_named() {
        project.compile(CompiledProject.AUTHOR)
                .resource("META-INF/persistence.xml", unit("shop", "<class>app.Ghost</class>"))
                .resource("META-INF/more.xml", EMPTY_MAPPING);
        assertThatThrownBy(() -> tables(request()))
                .isInstanceOf(MissingClassException.class)
                .hasMessageContaining("app.Ghost");
    }

    @Test
    void a_damaged_class_file_is_named() {
        project.compile(CompiledProject.AUTHOR).resource("app/Broken.class", "this is no class file");
        assertThatThrownBy(() -> tables(request()))
                .isInstanceOf(UnreadableClassPathException.class)
                .hasMessageContaining("app.Broken");
    }

    private ReaderRequest request(String... entities) {
        return ReaderRequest.of(16, entities);
    }

    private List<String> tables(ReaderRequest request) {
        try (EntityReader reader = EntityReader.open(project.classPath(), BundledHibernate.locate())) {
            return reader.read(request).schema().tables().stream()
                    .map(Table::name)
                    .map(Name::name)
                    .toList();
        }
    }

    private String unit(String name, String classes) {
        project.compile(
                """
                package app;
                public class Prefixing extends org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl {
                    @Override
                    public org.hibernate.boot.model.naming.Identifier toPhysicalTableName(
                            org.hibernate.boot.model.naming.Identifier name,
                            org.hibernate.engine.jdbc.env.spi.JdbcEnvironment environment) {
                        return org.hibernate.boot.model.naming.Identifier.toIdentifier("T_" + name.getText().toLowerCase(), true);
                    }
                }
                """);
        return """
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.2">
                  <persistence-unit name="%s">
                    <mapping-file>META-INF/more.xml</mapping-file>
                    %s
                    <exclude-unlisted-classes/>
                    <properties>
                      <property name="hibernate.physical_naming_strategy" value="app.Prefixing"/>
                    </properties>
                  </persistence-unit>
                </persistence>
                """
                .formatted(name, classes);
    }
}
