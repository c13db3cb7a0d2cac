package dev.autogen.metamodel.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourceReaderTest {

    @Embeddable
    static class Spot {
        String street;
    }

    @Entity(name = "Animal")
    @Inheritance
    static class Animal {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        Long id;

        Spot spot;

        @ElementCollection
        @CollectionTable(name = "nicks")
        List<String> nicks;

        @ManyToMany
        Set<Animal> friends;

        @OneToMany
        @JoinColumn(name = "owner_id")
        List<Toy> toys;
    }

    @Entity(name = "Cat")
    static class Cat extends Animal {
        Integer lives;
    }

    @Entity(name = "Toy")
    static class Toy {
        @Id
        Long id;
    }

    private static final String ANIMAL = Animal.class.getName();

    private final Map<ObjectPath, String> sources =
            Entities.read(Animal.class, Cat.class, Toy.class).sources();

    @Test
    void a_table_comes_from_its_root_entity() {
        assertThat(sources).containsEntry(ObjectPath.table(Name.of("animal")), ANIMAL);
        assertThat(sources).containsEntry(ObjectPath.table(Name.of("nicks")), ANIMAL + "#nicks");
        assertThat(sources).containsEntry(ObjectPath.table(Name.of("animal_animal")), ANIMAL + "#friends");
    }

    @Test
    void a_column_comes_from_its_property() {
        assertThat(column("animal", "street")).isEqualTo(ANIMAL + "#spot.street");
        assertThat(column("animal", "lives")).isEqualTo(Cat.class.getName() + "#lives");
        assertThat(column("animal", "dtype")).isEqualTo(ANIMAL);
        assertThat(column("nicks", "nicks")).isEqualTo(ANIMAL + "#nicks");
        assertThat(column("toy", "owner_id")).isEqualTo(ANIMAL + "#toys");
    }

    @Test
    void a_sequence_comes_from_the_identifier_that_it_numbers() {
        assertThat(sources)
                .containsEntry(ObjectPath.of(ObjectPath.Kind.SEQUENCE, Name.of("animal_seq")), ANIMAL + "#id");
    }

    private String column(String table, String column) {
        return sources.get(ObjectPath.column(Name.of(table), column));
    }
}
