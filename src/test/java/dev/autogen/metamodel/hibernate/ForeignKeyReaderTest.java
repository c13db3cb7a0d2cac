package dev.autogen.metamodel.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ForeignKey.Action;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.junit.jupiter.api.Test;

class ForeignKeyReaderTest {

    @Entity(name = "Parent")
    static class Parent {
        @Id
        Long id;

        @Column(unique = true)
        String code;
    }

    @Entity(name = "Child")
    static class Child {
        @Id
        Long id;

        @ManyToOne
        @JoinColumn(name = "plain_id")
        Parent plain;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.SET_NULL)
        @JoinColumn(
                name = "named_id",
                foreignKey =
                        @jakarta.persistence.ForeignKey(
                                name = "Child_Named",
                                options = "on update cascade deferrable initially deferred"))
        Parent named;

        @ManyToOne
        @JoinColumn(name = "code", referencedColumnName = "code")
        Parent coded;

        @ManyToOne
        @JoinColumn(name = "free_id", foreignKey = @jakarta.persistence.ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Parent free;

        @ManyToOne
        @JoinColumn(
                name = "defined_id",
                foreignKey =
                        @jakarta.persistence.ForeignKey(
                                name = "child_defined",
                                foreignKeyDefinition =
                                        "foreign key (defined_id) references Parent match full on delete restrict"))
        Parent defined;
    }

    @Entity(name = "Shape")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    abstract static class Shape {
        @Id
        Long id;
    }

    @Entity(name = "Circle")
    static class Circle extends Shape {
        double radius;
    }

    @Entity(name = "Drawing")
    static class Drawing {
        @Id
        Long id;

        @ManyToOne
        Shape shape;
    }

    private final List<ForeignKey> keys =
            Entities.table("child", Parent.class, Child.class).foreignKeys();

    @Test
    void an_unnamed_key_takes_hibernates_hash_and_is_not_explicit() {
        ForeignKey key = over("plain_id");
        assertThat(key.label().explicit()).isFalse();
        assertThat(key.label().required()).matches("fk[0-9a-y]{20,25}");
        assertThat(key).isEqualTo(ForeignKey.of(key.label(), List.of("plain_id"), Name.of("parent"), List.of("id")));
    }

    @Test
    void options_and_the_delete_action_are_read() {
        assertThat(over("named_id"))
                .isEqualTo(new ForeignKey(
                        Label.explicit("child_named"),
                        List.of("named_id"),
                        Name.of("parent"),
                        List.of("id"),
                        Action.CASCADE,
                        Action.SET_NULL,
                        false,
                        Deferrability.INITIALLY_DEFERRED,
                        false));
    }

    @Test
    void a_key_may_refer_to_other_columns_than_the_primary_key() {
        assertThat(over("code").referencedColumns()).containsExactly("code");
    }

    @Test
    void a_whole_definition_is_read() {
        assertThat(over("defined_id"))
                .isEqualTo(new ForeignKey(
                        Label.explicit("child_defined"),
                        List.of("defined_id"),
                        Name.of("parent"),
                        List.of("id"),
                        Action.NO_ACTION,
                        Action.RESTRICT,
                        true,
                        Deferrability.NOT_DEFERRABLE,
                        false));
    }

    @Test
    void a_key_that_is_switched_off_is_left_out() {
        assertThat(keys).hasSize(4).noneMatch(key -> key.columns().contains("free_id"));
    }

    @Test
    void no_key_leads_to_the_base_of_a_table_per_class() {
        assertThat(Entities.table("drawing", Shape.class, Circle.class, Drawing.class)
                        .foreignKeys())
                .isEmpty();
    }

    @Test
    void an_unknown_clause_is_named() {
        ForeignKey key = ForeignKey.of(Label.unnamed(), List.of("a"), Name.of("t"), List.of("id"));
        assertThatThrownBy(() -> ForeignKeyClauses.apply(key, new SqlCursor("on delete explode")))
                .isInstanceOf(UnreadableSqlException.class)
                .hasMessageContaining("on delete explode")
                .hasMessageContaining("'explode'");
    }

    private ForeignKey over(String column) {
        return keys.stream()
                .filter(key -> key.columns().equals(List.of(column)))
                .findFirst()
                .orElseThrow();
    }
}
