package dev.autogen.metamodel.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Label;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;

class CheckReaderTest {

    enum Size {
        SMALL,
        LARGE,
        HUGE
    }

    static class SizeConverter implements AttributeConverter<Size, String> {
        @Override
        public String convertToDatabaseColumn(Size size) {
            return size == null ? null : size.name().toLowerCase();
        }

        @Override
        public Size convertToEntityAttribute(String text) {
            return text == null ? null : Size.valueOf(text.toUpperCase());
        }
    }

    @Embeddable
    static class Part {
        @Column(nullable = false)
        String code;
    }

    @Entity(name = "Box")
    @Table(
            check = {
                @jakarta.persistence.CheckConstraint(
                        name = "box_Rule",
                        constraint = "width < height",
                        options = "no inherit not valid"),
                @jakarta.persistence.CheckConstraint(constraint = "width <> 13"),
            })
    static class Box {
        @Id
        Long id;

        @Enumerated(EnumType.STRING)
        @Column(name = "a_text")
        Size text;

        @Column(name = "b_ordinal")
        Size ordinal;

        @Convert(converter = SizeConverter.class)
        @Column(name = "c_converted")
        Size converted;

        @Min(1) @Max(9) int width;

        @Column(
                check = {
                    @jakarta.persistence.CheckConstraint(name = "height_one", constraint = "height > 1"),
                    @jakarta.persistence.CheckConstraint(name = "height_two", constraint = "height > 2"),
                })
        int height;

        @JdbcTypeCode(SqlTypes.JSON)
        Part part;
    }

    @Test
    void checks_are_read_in_the_order_in_which_hibernate_writes_them() {
        assertThat(Entities.table("box", Box.class).checks())
                .containsExactlyInAnyOrder(
                        unnamed("b_ordinal between 0 and 2"),
                        named("height_one", "height > 1"),
                        unnamed("(width>=1) and (width<=9)"),
                        unnamed("a_text in ('SMALL','LARGE','HUGE')"),
                        unnamed("c_converted in ('huge','large','small')"),
                        named("height_two", "height > 2"),
                        new CheckConstraint(Label.explicit("box_rule"), "width < height", true, true),
                        unnamed("width <> 13"),
                        unnamed("part is null or (cast(part->>'code' as varchar(255)) is not null)"))
                .startsWith(unnamed("b_ordinal between 0 and 2"))
                .endsWith(unnamed("part is null or (cast(part->>'code' as varchar(255)) is not null)"));
    }

    @Test
    void constants_are_sorted_but_nothing_else_is() {
        assertThat(ValueList.sorted("c in ('b','a, c','a') or c is null"))
                .isEqualTo("c in ('a','a, c','b') or c is null");
        assertThat(ValueList.sorted("c in (b, a)")).isEqualTo("c in (b, a)");
        assertThat(ValueList.sorted("c in (9,-1,7)")).isEqualTo("c in (-1,7,9)");
    }

    private static CheckConstraint unnamed(String condition) {
        return CheckConstraint.of(Label.unnamed(), condition);
    }

    private static CheckConstraint named(String name, String condition) {
        return CheckConstraint.of(Label.explicit(name), condition);
    }
}
