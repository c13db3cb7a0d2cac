package dev.autogen.metamodel.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Label;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UniqueKeyReaderTest {

    @Entity(name = "Inline")
    @jakarta.persistence.Table(
            uniqueConstraints = @jakarta.persistence.UniqueConstraint(name = "forgotten", columnNames = "code"))
    static class Inline {
        @Id
        Long id;

        @Column(unique = true)
        String code;
    }

    @Entity(name = "Pair")
    @jakarta.persistence.Table(
            uniqueConstraints = {
                @jakarta.persistence.UniqueConstraint(columnNames = {"a", "b"}),
                @jakarta.persistence.UniqueConstraint(
                        name = "Pair_Late",
                        columnNames = {"b", "c"},
                        options = "deferrable initially deferred"),
                @jakarta.persistence.UniqueConstraint(
                        name = "pair_nulls",
                        columnNames = {"a", "c"},
                        options = "nulls not distinct"),
            })
    static class Pair {
        @Id
        Long id;

        String a;
        String b;
        String c;
    }

    @Entity(name = "Ordered")
    @jakarta.persistence.Table(
            indexes = {
                @jakarta.persistence.Index(name = "ordered_desc", columnList = "a desc, b", unique = true),
                @jakarta.persistence.Index(
                        name = "ordered_some",
                        columnList = "a",
                        unique = true,
                        options = "where b is null"),
                @jakarta.persistence.Index(columnList = "b desc", unique = true),
                @jakarta.persistence.Index(name = "ordered_plain", columnList = "b", unique = true),
            })
    static class Ordered {
        @Id
        Long id;

        String a;
        String b;
    }

    @Entity(name = "Keyed")
    @jakarta.persistence.Table(
            uniqueConstraints = @jakarta.persistence.UniqueConstraint(name = "keyed_key", columnNames = "id"))
    static class Keyed {
        @Id
        Long id;
    }

    @Test
    void a_unique_column_is_unnamed_even_where_a_constraint_names_it() {
        assertThat(Entities.table("inline", Inline.class).uniques())
                .containsExactly(UniqueConstraint.of(Label.unnamed(), List.of("code")));
    }

    @Test
    void only_a_name_that_the_user_wrote_is_explicit() {
        assertThat(Entities.table("pair", Pair.class).uniques())
                .containsExactlyInAnyOrder(
                        UniqueConstraint.of(Label.unnamed(), List.of("a", "b")),
                        new UniqueConstraint(
                                Label.explicit("pair_late"),
                                List.of("b", "c"),
                                List.of(),
                                false,
                                Deferrability.INITIALLY_DEFERRED),
                        new UniqueConstraint(
                                Label.explicit("pair_nulls"),
                                List.of("a", "c"),
                                List.of(),
                                true,
                                Deferrability.NOT_DEFERRABLE));
    }

    @Test
    void a_unique_index_with_an_order_or_a_condition_is_an_index() {
        Table table = Entities.table("ordered", Ordered.class);
        assertThat(table.uniques()).containsExactly(UniqueConstraint.of(Label.explicit("ordered_plain"), List.of("b")));
        assertThat(table.indexes()).allMatch(Index::unique);
        assertThat(index(table, "ordered_desc").parts())
                .containsExactly(IndexPart.column("a").desc(), IndexPart.column("b"));
        assertThat(index(table, "ordered_some").predicate()).contains("b is null");
    }

    @Test
    void a_hashed_name_of_a_unique_index_is_not_explicit() {
        Table table = Entities.table("ordered", Ordered.class);
        assertThat(table.indexes().stream().map(Index::label))
                .filteredOn(label -> !label.explicit())
                .singleElement()
                .satisfies(label -> assertThat(label.required()).startsWith("idx"));
    }

    @Test
    void a_constraint_over_the_primary_key_names_it() {
        Table table = Entities.table("keyed", Keyed.class);
        assertThat(table.uniques()).isEmpty();
        assertThat(table.primaryKey().map(PrimaryKey::label)).isEqualTo(Optional.of(Label.explicit("keyed_key")));
    }

    private static Index index(Table table, String name) {
        return table.indexes().stream()
                .filter(index -> index.label().equals(Label.explicit(name)))
                .findFirst()
                .orElseThrow();
    }
}
