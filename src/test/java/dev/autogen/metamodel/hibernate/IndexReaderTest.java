package dev.autogen.metamodel.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Table;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndexReaderTest {

    @Entity(name = "Note")
    @jakarta.persistence.Table(
            indexes = {
                @jakarta.persistence.Index(name = "Note_Plain", columnList = "title, id desc"),
                @jakarta.persistence.Index(columnList = "author"),
                @jakarta.persistence.Index(name = "note_lower", columnList = "(lower(title)) desc"),
                @jakarta.persistence.Index(name = "note_commas", columnList = "(coalesce(title, author)), id"),
                @jakarta.persistence.Index(
                        name = "note_options",
                        columnList = "title",
                        options = "include (author) with (fillfactor = 70) where author is not null"),
                @jakarta.persistence.Index(name = "note_unwrapped", columnList = "lower(title)"),
            })
    static class Note {
        @Id
        Long id;

        String title;
        String author;
    }

    @Entity(name = "Torn")
    @jakarta.persistence.Table(indexes = @jakarta.persistence.Index(columnList = "(lower(id"))
    static class Torn {
        @Id
        String id;
    }

    private final Table table = Entities.table("note", Note.class);

    @Test
    void columns_keep_their_order_and_direction() {
        assertThat(index("note_plain").parts())
                .containsExactly(
                        IndexPart.column("title"), IndexPart.column("id").desc());
    }

    @Test
    void an_unnamed_index_takes_hibernates_hash_and_is_not_explicit() {
        assertThat(table.indexes().stream().map(Index::label).filter(label -> !label.explicit()))
                .singleElement()
                .satisfies(label -> assertThat(label.required()).matches("idx[0-9a-y]{20,25}"));
    }

    @Test
    void an_expression_loses_its_outer_parentheses() {
        assertThat(index("note_lower").parts())
                .containsExactly(IndexPart.expression("lower(title)").desc());
    }

    @Test
    void an_expression_that_hibernate_split_at_commas_is_joined() {
        assertThat(index("note_commas").parts())
                .containsExactly(IndexPart.expression("coalesce(title, author)"), IndexPart.column("id"));
    }

    @Test
    void an_expression_that_hibernate_took_for_a_column_is_one() {
        assertThat(index("note_unwrapped").parts()).containsExactly(IndexPart.expression("lower(title)"));
    }

    @Test
    void an_expression_that_never_ends_is_an_error() {
        assertThatThrownBy(() -> Entities.read(Torn.class))
                .isInstanceOf(UnreadableSqlException.class)
                .hasMessageContaining("Table torn")
                .hasMessageContaining("(lower(id");
    }

    @Test
    void options_are_taken_apart() {
        Index index = index("note_options");
        assertThat(index.include()).containsExactly("author");
        assertThat(index.storage()).isEqualTo(Map.of("fillfactor", "70"));
        assertThat(index.predicate()).contains("author is not null");
    }

    @Test
    void an_element_may_carry_collation_operator_class_and_nulls() {
        assertThat(IndexElement.parse("title collate \"C\" text_pattern_ops desc nulls last", false))
                .isEqualTo(new IndexPart(
                        "title", false, Optional.of("\"C\""), Optional.of("text_pattern_ops"), true, false));
    }

    private Index index(String name) {
        return table.indexes().stream()
                .filter(index -> index.label().required().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
