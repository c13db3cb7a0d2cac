package dev.autogen.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.metamodel.BundledHibernate;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.metamodel.EntityReader;
import dev.autogen.metamodel.EntitySources;
import dev.autogen.metamodel.ReaderRequest;
import dev.autogen.metamodel.UserClassPath;
import dev.autogen.schema.Name;
import dev.autogen.schema.OpaqueUnit;
import dev.autogen.schema.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that can say which entities there are, with every Hibernate that autogen reads. */
class EntitySourcesIT {

    private static final String HBM =
            """
            <!DOCTYPE hibernate-mapping PUBLIC "-//Hibernate/Hibernate Mapping DTD 3.0//EN"
                "http://www.hibernate.org/dtd/hibernate-mapping-3.0.dtd">
            <hibernate-mapping>
              <class name="app.Plain" table="plain_one">
                <id name="id" access="field"/>
                <property name="title" access="field" length="60"/>
              </class>
              <database-object>
                <create>create function one() returns int language sql as 'select 1'</create>
                <drop>drop function one()</drop>
              </database-object>
            </hibernate-mapping>
            """;

    private static final String ORM =
            """
            <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.1">
              <persistence-unit-metadata>
                <persistence-unit-defaults>
                  <schema>stock</schema>
                </persistence-unit-defaults>
              </persistence-unit-metadata>
              <entity class="app.Plain" access="FIELD">
                <table name="plain_two"/>
                <attributes><id name="id"/></attributes>
              </entity>
            </entity-mappings>
            """;

    private static final String CFG =
            """
            <hibernate-configuration>
              <session-factory>
                <property name="connection.url">jdbc:postgresql://localhost:1/none</property>
                <property name="hbm2ddl.auto">create-drop</property>
                <property name="default_schema">stock</property>
                <mapping class="app.Author"/>
              </session-factory>
            </hibernate-configuration>
            """;

    private static final String UNITS =
            """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
              <persistence-unit name="one"><class>app.Author</class><exclude-unlisted-classes/></persistence-unit>
              <persistence-unit name="two"><class>app.Outer$Inner</class><exclude-unlisted-classes/></persistence-unit>
            </persistence>
            """;

    private static final String FUNCTION =
            """
            package app;
            import org.hibernate.boot.Metadata;
            import org.hibernate.boot.MetadataSources;
            import org.hibernate.boot.registry.StandardServiceRegistry;
            public class OfServices implements java.util.function.Function<StandardServiceRegistry, Metadata> {
                @Override
                public Metadata apply(StandardServiceRegistry services) {
                    return new MetadataSources(services).addAnnotatedClass(Author.class).buildMetadata();
                }
            }
            """;

    @TempDir
    static Path project;

    @BeforeAll
    static void compile() {
        Path sources = project.resolve("src/app");
        SourceFiles.write(
                sources.resolve("Author.java"),
                "package app; @jakarta.persistence.Entity public class Author { @jakarta.persistence.Id long id; }");
        SourceFiles.write(sources.resolve("Plain.java"), "package app; public class Plain { Long id; String title; }");
        SourceFiles.write(
                sources.resolve("Outer.java"),
                "package app; public class Outer { @jakarta.persistence.Entity(name = \"Inner\")"
                        + " public static class Inner { @jakarta.persistence.Id long id; } }");
        SourceFiles.write(sources.resolve("OfServices.java"), FUNCTION);
        SourceFiles.compile(
                project.resolve("src"),
                Build.laidOut("hibernate-6.6"),
                SourceFiles.directory(project.resolve("classes")));
        SourceFiles.write(project.resolve("units/META-INF/persistence.xml"), UNITS);
        SourceFiles.write(project.resolve("cfg/hibernate.cfg.xml"), CFG);
        SourceFiles.write(project.resolve("Plain.hbm.xml"), HBM);
        SourceFiles.write(project.resolve("plain.orm.xml"), ORM);
    }

    private static Stream<String> versions() {
        return Stream.of("hibernate-6.6", "hibernate-7.1", "hibernate-7.2", "hibernate-7.4", "hibernate-8.0");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void several_units_make_one_schema(String version) {
        assertThat(tables(read(version, "units", sources()))).containsExactly("author", "inner");
        assertThat(tables(read(version, "units", sources().withPersistenceUnits(List.of("two")))))
                .containsExactly("inner");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void a_hibernate_cfg_is_read(String version) {
        assertThat(tables(read(version, "cfg", sources()))).containsExactly("stock.author");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void mapping_files_of_both_forms_are_read(String version) {
        EntityModel hbm =
                read(version, "none", named("app.Author").withMappingFiles(project, List.of("Plain.hbm.xml")));
        assertThat(tables(hbm)).containsExactly("author", "plain_one");
        assertThat(hbm.schema().all(OpaqueUnit.class)).singleElement().satisfies(unit -> assertThat(unit.drop())
                .containsExactly("drop function one()"));
        EntityModel orm =
                read(version, "none", named("app.Author").withMappingFiles(project, List.of("plain.orm.xml")));
        assertThat(tables(orm)).contains("stock.plain_two");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void a_nested_class_is_found_by_the_name_in_its_source(String version) {
        assertThat(tables(read(version, "none", named("app.Outer.Inner")))).containsExactly("inner");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void a_class_builds_the_metadata(String version) {
        EntityModel model = read(version, "none", sources().withMetadata("app.OfServices"));
        assertThat(tables(model)).containsExactly("author");
        assertThat(model.notices()).isEmpty();
    }

    private static EntitySources sources() {
        return EntitySources.of(List.of());
    }

    private static EntitySources named(String... entities) {
        return EntitySources.of(List.of(entities));
    }

    private static EntityModel read(String version, String resources, EntitySources sources) {
        ClassPath libraries = version.equals("hibernate-7.4") ? Build.bundledHibernate() : Build.laidOut(version);
        ClassPath classPath = ClassPath.of(project.resolve("classes"))
                .then(ClassPath.of(SourceFiles.directory(project.resolve(resources))))
                .then(libraries);
        try (EntityReader reader =
                EntityReader.open(new UserClassPath(classPath.entries()), BundledHibernate.locate())) {
            return reader.read(ReaderRequest.of(16).withSources(sources));
        }
    }

    private static List<String> tables(EntityModel model) {
        return model.schema().tables().stream()
                .map(Table::name)
                .map(Name::toString)
                .toList();
    }
}
