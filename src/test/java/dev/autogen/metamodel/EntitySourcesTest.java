package dev.autogen.metamodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.AutogenException;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that can say which entities there are. */
class EntitySourcesTest {

    private static final String BOOK =
            """
            package app.shelf;
            @jakarta.persistence.Entity
            public class Book {
                @jakarta.persistence.Id public Long id;
                @jakarta.persistence.ManyToOne public app.Author author;
            }
            """;

    private static final String NOTE = counted("Note", "common_seq", 50);
    private static final String MEMO = counted("Memo", "common_seq", 50);
    private static final String DRAFT = counted("Draft", "common_seq", 10);

    private static final String PLAIN = "package app; public class Plain { Long id; String title; }";

    private static final String PLAIN_HBM =
            """
            <!DOCTYPE hibernate-mapping PUBLIC "-//Hibernate/Hibernate Mapping DTD 3.0//EN"
                "http://www.hibernate.org/dtd/hibernate-mapping-3.0.dtd">
            <hibernate-mapping>
              <class name="app.Plain" table="plain_one">
                <id name="id" access="field"/>
                <property name="title" access="field" length="60"/>
              </class>
            </hibernate-mapping>
            """;

    private static final String PLAIN_ORM =
            """
            <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.1">
              <entity class="app.Plain" access="FIELD">
                <table name="plain_two"/>
                <attributes><id name="id"/></attributes>
              </entity>
            </entity-mappings>
            """;

    @TempDir
    Path directory;

    private CompiledProject project;

    @BeforeEach
    void create() {
        project = new CompiledProject(directory);
    }

    @Test
    void several_units_make_one_schema() {
        project.compile(NOTE, MEMO)
                .resource("META-INF/persistence.xml", units(unit("one", "app.Note"), unit("two", "app.Memo")));
        EntityModel model = read(request());
        assertThat(tables(model)).containsExactly("memo", "note");
        assertThat(model.schema().all(Sequence.class)).hasSize(1);
        assertThat(model.sources())
                .containsEntry(ObjectPath.table(Name.of("memo")), "app.Memo")
                .containsEntry(ObjectPath.table(Name.of("note")), "app.Note");
        assertThat(tables(read(request().withPersistenceUnits("one")))).containsExactly("note");
        assertThat(tables(read(request().withPersistenceUnits("two", "one")))).containsExactly("memo", "note");
    }

    @Test
    void each_unit_keeps_its_own_settings() {
        project.compile(NOTE, MEMO)
                .resource(
                        "META-INF/persistence.xml",
                        units(
                                unit("one", "app.Note"),
                                "<persistence-unit name='two'><class>app.Memo</class><exclude-unlisted-classes/>"
                                        + "<properties><property name='hibernate.default_schema' value='stock'/></properties>"
                                        + "</persistence-unit>"));
        assertThat(read(request()).schema().tables().stream().map(Table::name).map(Name::toString))
                .containsExactly("note", "stock.memo");
    }

    @Test
    void a_table_of_two_units_is_an_error_that_names_both() {
        project.compile(CompiledProject.AUTHOR, BOOK)
                .resource(
                        "META-INF/persistence.xml",
                        units(unit("front", "app.Author", "app.shelf.Book"), unit("back", "app.Author")));
        assertThatThrownBy(() -> read(request()))
                .isInstanceOfSatisfying(PersistenceUnitException.class, error -> assertThat(error.kind())
                        .isEqualTo(AutogenException.Kind.USAGE))
                .hasMessageContaining("front and back")
                .hasMessageContaining("table author")
                .hasMessageContaining("persistence_unit");
        assertThat(tables(read(request().withPersistenceUnits("front")))).containsExactly("author", "book");
    }

    @Test
    void a_sequence_of_two_units_has_one_definition() {
        project.compile(NOTE, DRAFT)
                .resource("META-INF/persistence.xml", units(unit("one", "app.Note"), unit("two", "app.Draft")));
        assertThatThrownBy(() -> read(request()))
                .isInstanceOf(PersistenceUnitException.class)
                .hasMessageContaining("one and two disagree about sequence common_seq");
    }

    @Test
    void a_unit_that_is_not_there_is_named_with_those_that_are() {
        project.compile(NOTE, MEMO)
                .resource("META-INF/persistence.xml", units(unit("one", "app.Note"), unit("two", "app.Memo")));
        assertThatThrownBy(() -> read(request().withPersistenceUnits("one", "three")))
                .hasMessageContaining("three")
                .hasMessageContaining("one, two");
    }

    @Test
    void a_unit_of_a_library_can_be_named_beside_the_applications_own() throws IOException {
        CompiledProject library = new CompiledProject(directory.resolve("library"))
                .compile(MEMO)
                .resource("META-INF/persistence.xml", units(unit("theirs", "app.Memo")));
        project.compile(NOTE).resource("META-INF/persistence.xml", units(unit("ours", "app.Note")));
        UserClassPath classPath = project.classPath(library.packed("library.jar"));

        assertThat(tables(read(classPath, request()))).containsExactly("note");
        assertThat(tables(read(classPath, request().withPersistenceUnits("theirs"))))
                .containsExactly("memo");
        assertThat(tables(read(classPath, request().withPersistenceUnits("ours", "theirs"))))
                .containsExactly("memo", "note");
        assertThatThrownBy(() -> read(classPath, request().withPersistenceUnits("other")))
                .hasMessageContaining("ours, theirs");
    }

    @Test
    void each_unit_has_the_orm_xml_beside_it() throws IOException {
        Path one = new CompiledProject(directory.resolve("one"))
                .compile(PLAIN)
                .resource("META-INF/orm.xml", PLAIN_ORM)
                .resource("META-INF/persistence.xml", units("<persistence-unit name='one'/>"))
                .packed("one one.jar");
        Path two = new CompiledProject(directory.resolve("two"))
                .compile(PLAIN.replace("Plain", "Other"))
                .resource(
                        "META-INF/orm.xml", PLAIN_ORM.replace("Plain", "Other").replace("plain_two", "other"))
                .resource("META-INF/persistence.xml", units("<persistence-unit name='two'/>"))
                .packed("two.jar");

        assertThat(tables(read(new UserClassPath(List.of(one, two)), request())))
                .containsExactly("other", "plain_two");
        project.compile(NOTE)
                .resource("META-INF/persistence.xml", units("<persistence-unit name='ours'/>"))
                .resource("META-INF/orm.xml", PLAIN_ORM.replace("plain_two", "ours"));
        assertThat(tables(read(project.classPath(two, one), request().withPersistenceUnits("two"))))
                .containsExactly("other");
    }

    @Test
    void the_units_of_two_directories_have_the_classes_of_their_own() {
        CompiledProject other = new CompiledProject(directory.resolve("other"))
                .compile(MEMO)
                .resource("META-INF/persistence.xml", units("<persistence-unit name='theirs'/>"));
        project.compile(NOTE).resource("META-INF/persistence.xml", units("<persistence-unit name='ours'/>"));

        assertThat(tables(read(project.classPath(other.classes()), request()))).containsExactly("memo", "note");
        assertThat(tables(read(project.classPath(other.classes()), request().withPersistenceUnits("theirs"))))
                .containsExactly("memo");
    }

    @Test
    void the_jars_that_a_unit_lists_are_searched_and_one_that_is_nowhere_is_told() throws IOException {
        CompiledProject library =
                new CompiledProject(directory.resolve("library")).compile(MEMO, CompiledProject.AUTHOR);
        Path memo = library.packed("memo.jar");
        String jars = "<persistence-unit name='one'><jar-file>lib/memo.jar</jar-file><jar-file>gone.jar</jar-file>"
                + "</persistence-unit>";
        project.compile(NOTE).resource("META-INF/persistence.xml", units(jars));

        EntityModel model = read(project.classPath(memo), request());
        assertThat(tables(model)).containsExactly("author", "memo", "note");
        assertThat(model.notices())
                .singleElement()
                .asString()
                .contains("persistence unit one lists the jar gone.jar, which is not there");

        project.resource(
                "META-INF/persistence.xml",
                units("<persistence-unit name='one'><jar-file>%s</jar-file></persistence-unit>"
                        .formatted(memo.toUri())));
        assertThat(tables(read(project.classPath(memo), request()))).contains("memo");
        assertThat(read(project.classPath(memo), request()).notices()).isEmpty();
    }

    @Test
    void entities_cannot_be_named_for_two_units() {
        project.compile(NOTE, MEMO)
                .resource("META-INF/persistence.xml", units(unit("one", "app.Note"), unit("two", "app.Memo")));
        assertThatThrownBy(() -> read(request("app.Note").withPersistenceUnits("one", "two")))
                .isInstanceOf(PersistenceUnitException.class)
                .hasMessageContaining("entities")
                .hasMessageContaining("one, two");
        assertThat(read(request("app.Note")).notices())
                .singleElement()
                .asString()
                .contains("one, two");
    }

    @Test
    void mapping_files_are_resources_or_files() throws IOException {
        project.compile(PLAIN).resource("maps/Plain.hbm.xml", PLAIN_HBM);
        assertThat(tables(read(withMappingFiles("maps/Plain.hbm.xml")))).containsExactly("plain_one");
        Files.writeString(directory.resolve("Plain.orm.xml"), PLAIN_ORM);
        assertThat(tables(read(withMappingFiles("Plain.orm.xml")))).containsExactly("plain_two");
        assertThatThrownBy(() -> read(withMappingFiles("nowhere.xml")))
                .isInstanceOf(MissingMappingFileException.class)
                .hasMessageContaining("nowhere.xml")
                .hasMessageContaining(directory.toString());
    }

    @Test
    void an_orm_xml_is_enough() {
        project.compile(PLAIN).resource("META-INF/orm.xml", PLAIN_ORM);
        assertThat(tables(read(request()))).containsExactly("plain_two");
    }

    @Test
    void a_scanned_unit_has_the_mapping_files_in_its_directories() {
        project.compile(PLAIN, CompiledProject.AUTHOR)
                .resource("app/Plain.hbm.xml", PLAIN_HBM)
                .resource("META-INF/persistence.xml", units("<persistence-unit name='one'/>"));
        assertThat(tables(read(request()))).containsExactly("author", "plain_one");
    }

    @Test
    void a_hibernate_cfg_is_read_where_there_is_no_unit() {
        project.compile(PLAIN, CompiledProject.AUTHOR, BOOK)
                .resource("maps/Plain.hbm.xml", PLAIN_HBM)
                .resource("hibernate.cfg.xml", cfg());
        EntityModel model = read(request());
        assertThat(model.schema().tables().stream().map(Table::name).map(Name::toString))
                .containsExactly("stock.author", "stock.plain_one");
    }

    @Test
    void a_unit_goes_before_a_hibernate_cfg_that_the_settings_do_not_name() {
        project.compile(PLAIN, CompiledProject.AUTHOR, NOTE)
                .resource("maps/Plain.hbm.xml", PLAIN_HBM)
                .resource("hibernate.cfg.xml", cfg())
                .resource("META-INF/persistence.xml", units(unit("one", "app.Note")));
        assertThat(tables(read(request()))).containsExactly("note");
        ReaderRequest named = request().withSources(EntitySources.of(List.of()).withHibernateCfg("hibernate.cfg.xml"));
        assertThat(tables(read(named))).containsExactly("author", "plain_one");
        assertThatThrownBy(() -> read(named.withPersistenceUnits("one"))).hasMessageContaining("hibernate_cfg");
        ReaderRequest missing =
                request().withSources(EntitySources.of(List.of()).withHibernateCfg("other.cfg.xml"));
        assertThatThrownBy(() -> read(missing))
                .isInstanceOf(MissingMappingFileException.class)
                .hasMessageContaining("other.cfg.xml");
    }

    @Test
    void a_nested_class_is_named_as_in_a_source_or_as_the_virtual_machine_does() {
        project.compile(
                """
                package app;
                public class Outer {
                    @jakarta.persistence.Entity
                    public static class Inner { @jakarta.persistence.Id public Long id; }
                    public static class Middle {
                        @jakarta.persistence.Entity
                        public static class Innermost { @jakarta.persistence.Id public Long id; }
                    }
                }
                """);
        assertThat(read(request("app.Outer$Inner")).schema().tables()).hasSize(1);
        assertThat(read(request("app.Outer.Inner"))).isEqualTo(read(request("app.Outer$Inner")));
        assertThat(read(request("app.Outer.Middle.Innermost"))).isEqualTo(read(request("app.Outer$Middle$Innermost")));
        assertThatThrownBy(() -> read(request("app.Outer.Other"))).hasMessageContaining("app.Outer.Other");
    }

    private static String counted(String name, String sequence, int step) {
        return """
                package app;
                @jakarta.persistence.Entity
                public class %s {
                    @jakarta.persistence.Id
                    @jakarta.persistence.GeneratedValue(strategy = jakarta.persistence.GenerationType.SEQUENCE)
                    @jakarta.persistence.SequenceGenerator(sequenceName = "%s", allocationSize = %d)
                    public Long id;
                }
                """
                .formatted(name, sequence, step);
    }

    private static String units(String... units) {
        return "<persistence xmlns='https://jakarta.ee/xml/ns/persistence' version='3.0'>%s</persistence>"
                .formatted(String.join("", units));
    }

    private static String unit(String name, String... classes) {
        return "<persistence-unit name='%s'><class>%s</class><exclude-unlisted-classes/></persistence-unit>"
                .formatted(name, String.join("</class><class>", classes));
    }

    private static String cfg() {
        return """
                <!DOCTYPE hibernate-configuration PUBLIC "-//Hibernate/Hibernate Configuration DTD 3.0//EN"
                    "http://www.hibernate.org/dtd/hibernate-configuration-3.0.dtd">
                <hibernate-configuration>
                  <session-factory>
                    <property name="connection.url">jdbc:postgresql://localhost:1/none</property>
                    <property name="hbm2ddl.auto">create-drop</property>
                    <property name="hibernate.default_schema">stock</property>
                    <mapping class="app.Author"/>
                    <mapping resource="maps/Plain.hbm.xml"/>
                  </session-factory>
                </hibernate-configuration>
                """;
    }

    private ReaderRequest withMappingFiles(String... files) {
        return request().withSources(EntitySources.of(List.of()).withMappingFiles(directory, List.of(files)));
    }

    private static ReaderRequest request(String... entities) {
        return ReaderRequest.of(16, entities);
    }

    private EntityModel read(ReaderRequest request) {
        return read(project.classPath(), request);
    }

    private static EntityModel read(UserClassPath classPath, ReaderRequest request) {
        try (EntityReader reader = EntityReader.open(classPath, BundledHibernate.locate())) {
            return reader.read(request);
        }
    }

    private static List<String> tables(EntityModel model) {
        return model.schema().tables().stream().map(Table::name).map(Name::name).toList();
    }
}
