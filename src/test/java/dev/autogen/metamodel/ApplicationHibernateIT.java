package dev.autogen.metamodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Class paths of real applications, which bring a Hibernate of their own. */
class ApplicationHibernateIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    @Test
    void the_hibernate_of_the_application_reads_its_entities() {
        EntityModel model = read("domain-models-7.2", "org.hibernate.testing.orm.domain.library");
        assertThat(model.hibernateVersion()).isEqualTo("7.2.19.Final");
        assertThat(model.hibernateLocation())
                .contains(TARGET.resolve("it-classpath/hibernate-7.2").toString())
                .endsWith("hibernate-core-7.2.19.Final.jar");
        assertThat(model.schema().tables()).hasSize(4);
        assertThat(model.notices()).isEmpty();
    }

    @Test
    void a_large_entity_set_of_another_project_is_read_alike_each_time() {
        EntityModel model = read("keycloak", "org.keycloak");
        assertThat(model.schema().tables()).hasSize(87);
        assertThat(read("keycloak", "org.keycloak").equals(model)).isTrue();
    }

    private static EntityModel read(String classPath, String entities) {
        UserClassPath application = UserClassPath.resolve(
                TARGET, List.of("it-classpath/" + classPath + "/*", "it-classpath/hibernate-7.2/*"));
        try (EntityReader reader = EntityReader.open(application, BundledHibernate.locate())) {
            return reader.read(ReaderRequest.of(16, entities));
        }
    }
}
