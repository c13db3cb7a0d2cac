package dev.autogen.metamodel.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.metamodel.EntityModel;
import dev.autogen.metamodel.EntityRejectedException;
import dev.autogen.schema.AutogenException;
import dev.autogen.schema.Name;
import dev.autogen.schema.OpaqueUnit;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Map;
import org.hibernate.boot.model.FunctionContributions;
import org.junit.jupiter.api.Test;

class BootTest {

    @Entity(name = "Sound")
    static class Sound {
        @Id
        Long id;
    }

    @Entity(name = "Lost")
    static class Lost {
        @Id
        Long id;

        @ManyToOne
        Object nothing;
    }

    @Entity(name = "Keyless")
    static class Keyless {
        String name;
    }

    public static class H2Like extends org.hibernate.dialect.H2Dialect {}

    public static class OwnPostgres extends org.hibernate.dialect.PostgreSQLDialect {
        @Override
        public void initializeFunctionRegistry(FunctionContributions functions) {
            super.initializeFunctionRegistry(functions);
        }

        @Override
        public String quoteCollation(String collation) {
            return "own." + collation;
        }
    }

    @Test
    void a_rejected_entity_is_named_with_hibernates_words() {
        assertThatThrownBy(() -> Entities.read(Sound.class, Keyless.class))
                .isInstanceOfSatisfying(EntityRejectedException.class, rejected -> {
                    assertThat(rejected.entity()).contains(Keyless.class.getName());
                    assertThat(rejected.kind()).isEqualTo(AutogenException.Kind.USAGE);
                })
                .hasMessageContaining("identifier");
    }

    @Test
    void an_association_with_nothing_is_rejected() {
        assertThatThrownBy(() -> Entities.read(Sound.class, Lost.class))
                .isInstanceOf(EntityRejectedException.class)
                .hasMessageContaining(Lost.class.getName());
    }

    @Test
    void a_dialect_for_another_database_is_left_out_with_a_notice() {
        EntityModel model = Entities.read(Map.of("hibernate.dialect", H2Like.class.getName()), Sound.class);
        assertThat(model.notices()).singleElement().asString().contains(H2Like.class.getName());
        assertThat(model.schema().table(Name.of("sound"))).isPresent();
    }

    @Test
    void an_own_dialect_for_postgres_is_kept() {
        EntityModel model =
                Entities.read(Map.of("hibernate.dialect", OwnPostgres.class.getName()), ColumnReaderTest.Pear.class);
        assertThat(Entities.table(model, "pear").column("sort").orElseThrow().collation())
                .contains("own.C");
    }

    @Test
    void without_a_session_factory_the_plain_metadata_is_read_with_a_notice() {
        Map<String, String> settings = Map.of("hibernate.session_factory.interceptor", "no.such.Interceptor");
        EntityModel model = Entities.read(settings, ColumnReaderTest.Pear.class);
        assertThat(model.notices()).singleElement().asString().contains("session factory", "no.such.Interceptor");
        assertThat(Entities.table(model, "pear").column("label").orElseThrow().nullable())
                .isTrue();
    }

    @Test
    void three_readings_are_equal() {
        Class<?>[] classes = {
            CheckReaderTest.Box.class,
            IndexReaderTest.Note.class,
            TypeReaderTest.Guest.class,
            SourceReaderTest.Animal.class,
            SourceReaderTest.Cat.class,
            SourceReaderTest.Toy.class,
            UniqueKeyReaderTest.Pair.class
        };
        EntityModel first = Entities.read(classes);
        assertThat(Entities.read(classes)).isEqualTo(first);
        assertThat(Entities.read(classes)).isEqualTo(first);
        assertThat(first.schema().all(OpaqueUnit.class)).isEmpty();
    }

    @Test
    void the_version_and_place_of_hibernate_are_told() {
        EntityModel model = Entities.read(Sound.class);
        assertThat(model.hibernateVersion()).isEqualTo("7.4.1.Final");
        assertThat(model.hibernateLocation()).endsWith("hibernate-core-7.4.1.Final.jar");
    }
}
