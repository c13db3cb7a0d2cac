package dev.autogen.metamodel.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.metamodel.EntityModel;
import dev.autogen.schema.Cast;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.CompositeType.Attribute;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;

class TypeReaderTest {

    enum Mood {
        SAD,
        HAPPY
    }

    @Embeddable
    @Struct(name = "place_t")
    static class Place {
        @Column(length = 12)
        String zip;

        String city;
    }

    @Entity(name = "Guest")
    static class Guest {
        @Id
        Long id;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Mood mood;

        @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
        Order rank;

        Place home;
    }

    enum Order {
        SECOND,
        FIRST
    }

    private final EntityModel model = Entities.read(Guest.class);

    @Test
    void a_named_enum_has_hibernates_labels_and_casts() {
        assertThat(model.schema().find(EnumType.class, Name.of("mood")))
                .contains(new EnumType(
                        Name.of("mood"),
                        List.of("HAPPY", "SAD"),
                        List.of(
                                Cast.inout("character varying", "mood", Cast.Context.IMPLICIT),
                                Cast.inout("mood", "character varying", Cast.Context.IMPLICIT)),
                        Optional.empty()));
    }

    @Test
    void a_type_with_the_name_of_a_keyword_is_quoted_in_its_casts() {
        EnumType type = new EnumTypeParser(new Spelling("public", Optional.empty()))
                .parse(List.of(
                        "create type app.\"Odd one\" as enum ('it''s','b')",
                        "create cast (app.\"Odd one\" as varchar) with inout as assignment"))
                .orElseThrow();
        assertThat(type.name()).isEqualTo(Name.of("app", "Odd one"));
        assertThat(type.labels()).containsExactly("it's", "b");
        assertThat(type.casts())
                .containsExactly(Cast.inout("app.\"Odd one\"", "character varying", Cast.Context.ASSIGNMENT));
    }

    @Test
    void other_statements_are_no_enum() {
        EnumTypeParser parser = new EnumTypeParser(new Spelling("public", Optional.empty()));
        assertThat(parser.parse(List.of("create type pair as (a int, b int)"))).isEmpty();
        assertThat(parser.parse(List.of("create type e as enum ('a')", "grant usage on type e to app")))
                .isEmpty();
    }

    @Test
    void an_ordinal_enum_keeps_the_order_of_its_constants() {
        assertThat(model.schema()
                        .find(EnumType.class, Name.of("order"))
                        .orElseThrow()
                        .labels())
                .containsExactly("SECOND", "FIRST");
    }

    @Test
    void a_struct_is_a_composite_type_in_hibernates_order() {
        assertThat(model.schema().find(CompositeType.class, Name.of("place_t")))
                .contains(new CompositeType(
                        Name.of("place_t"),
                        List.of(
                                new Attribute("zip", "varchar(12)", Optional.empty()),
                                new Attribute("city", "varchar(255)", Optional.empty())),
                        Optional.empty()));
    }

    @Test
    void types_come_from_the_property_that_uses_them() {
        assertThat(model.sources())
                .containsEntry(
                        ObjectPath.of(ObjectPath.Kind.ENUM_TYPE, Name.of("mood")), Guest.class.getName() + "#mood")
                .containsEntry(
                        ObjectPath.of(ObjectPath.Kind.COMPOSITE_TYPE, Name.of("place_t")),
                        Guest.class.getName() + "#home");
    }
}
