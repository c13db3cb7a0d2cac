package dev.autogen.metamodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes of the application that build Hibernate's metadata themselves. */
class MetadataClassTest {

    private static final String FUNCTION =
            """
            package app;
            import org.hibernate.boot.Metadata;
            import org.hibernate.boot.MetadataSources;
            import org.hibernate.boot.registry.StandardServiceRegistry;
            public class Model implements java.util.function.Function<StandardServiceRegistry, Metadata> {
                @Override
                public Metadata apply(StandardServiceRegistry services) {
                    return new MetadataSources(services)
                            .addAnnotatedClass(Author.class)
                            .getMetadataBuilder()
                            .applyImplicitSchemaName("stock")
                            .build();
                }
            }
            """;

    @TempDir
    Path directory;

    private CompiledProject project;

    @BeforeEach
    void create() {
        project = new CompiledProject(directory);
    }

    @Test
    void a_function_gets_services_that_reach_no_database() {
        project.compile(CompiledProject.AUTHOR, FUNCTION);
        EntityModel model = read(Map.of(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy",
                "hibernate.hbm2ddl.auto",
                "create"));
        assertThat(model.schema().tables().stream().map(Table::name)).containsExactly(Name.of("stock", "author"));
        assertThat(model.notices()).isEmpty();
    }

    @Test
    void a_class_that_gives_no_metadata_is_named_with_the_reason() {
        project.compile(
                CompiledProject.AUTHOR,
                "package app; public class Model { }",
                "package app; public class Nothing implements java.util.function.Supplier<Object> {"
                        + " public Object get() { return null; } }",
                "package app; public class Broken implements java.util.function.Supplier<Object> {"
                        + " public Object get() { throw new IllegalStateException(\"no way\"); } }",
                "package app; public class Closed { private Closed() { } }");
        assertThatThrownBy(() -> read(Map.of())).hasMessageContaining("app.Model", "neither");
        assertThatThrownBy(() -> read("app.Nothing", Map.of())).hasMessageContaining("app.Nothing", "null");
        assertThatThrownBy(() -> read("app.Broken", Map.of())).hasMessageContaining("app.Broken", "no way");
        assertThatThrownBy(() -> read("app.Closed", Map.of())).hasMessageContaining("app.Closed", "constructor");
        assertThatThrownBy(() -> read("app.Absent", Map.of()))
                .isInstanceOf(MetadataClassException.class)
                .hasMessageContaining("app.Absent");
    }

    private EntityModel read(Map<String, String> settings) {
        return read("app.Model", settings);
    }

    private EntityModel read(String metadata, Map<String, String> settings) {
        ReaderRequest request = ReaderRequest.of(16)
                .withSources(EntitySources.of(List.of()).withMetadata(metadata))
                .withSettings(settings);
        try (EntityReader reader = EntityReader.open(project.classPath(), BundledHibernate.locate())) {
            return reader.read(request);
        }
    }
}
