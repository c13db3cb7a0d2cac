package dev.autogen.metamodel.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.metamodel.EntityModel;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Name;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.GeneratedColumn;
import org.junit.jupiter.api.Test;

class ColumnReaderTest {

    @Entity(name = "Pear")
    static class Pear {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Collate("C")
        @jakarta.persistence.Column(length = 30)
        String sort;

        @ColumnDefault("7")
        @Comment("It's counted")
        int pieces;

        @GeneratedColumn("pieces * 2")
        Integer halves;

        @NotNull @Size(max = 12) String label;

        @jakarta.persistence.Column(columnDefinition = "citext not null default 'a'")
        String verbatim;

        @jakarta.persistence.Column(options = "check (noted <> '')")
        String noted;

        @jakarta.persistence.Column(name = "`Quoted`")
        String quoted;
    }

    @Entity(name = "Plum")
    static class Plum {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        BigInteger id;
    }

    @Entity(name = "Quince")
    static class Quince {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @jakarta.persistence.Column(columnDefinition = "serial")
        Integer id;
    }

    private final Table pear = Entities.table("pear", Pear.class);

    @Test
    void an_identity_counts_in_its_own_type() {
        assertThat(column("id"))
                .isEqualTo(Column.of("id", "bigint").notNull().withIdentity(Optional.of(Identity.byDefault("bigint"))));
    }

    @Test
    void a_collation_is_quoted_sql() {
        assertThat(column("sort")).isEqualTo(Column.of("sort", "varchar(30)").withCollation(Optional.of("\"C\"")));
    }

    @Test
    void a_default_and_a_comment_with_an_apostrophe_are_kept_as_written() {
        assertThat(column("pieces"))
                .isEqualTo(Column.of("pieces", "integer")
                        .notNull()
                        .withDefault(Optional.of("7"))
                        .withComment(Optional.of("It's counted")));
    }

    @Test
    void a_generated_column_is_stored_before_postgres_18() {
        assertThat(column("halves").generated()).contains(new Generated("pieces * 2", true));
    }

    @Test
    void bean_validation_reaches_the_column() {
        assertThat(column("label")).isEqualTo(Column.of("label", "varchar(12)").notNull());
    }

    @Test
    void a_column_definition_stays_verbatim() {
        assertThat(column("verbatim").type()).isEqualTo("citext not null default 'a'");
    }

    @Test
    void column_options_follow_the_type() {
        assertThat(column("noted").type()).isEqualTo("varchar(255) check (noted <> '')");
    }

    @Test
    void a_quoted_name_keeps_its_case() {
        assertThat(pear.column("Quoted")).isPresent();
    }

    @Test
    void columns_stand_in_the_order_in_which_hibernate_creates_them() {
        assertThat(pear.columns().stream().map(Column::name))
                .containsExactly("halves", "pieces", "id", "label", "sort", "Quoted", "noted", "verbatim");
    }

    @Test
    void a_big_integer_identity_becomes_bigint_with_a_notice() {
        EntityModel model = Entities.read(Plum.class);
        assertThat(Entities.table(model, "plum").column("id").orElseThrow().type())
                .isEqualTo("bigint");
        assertThat(model.notices()).singleElement().asString().contains("id", "numeric(38,0)", "bigint");
    }

    @Test
    void serial_is_written_out_with_its_sequence() {
        EntityModel model = Entities.read(Map.of(), Quince.class);
        assertThat(Entities.table(model, "quince").column("id"))
                .contains(Column.of("id", "integer")
                        .notNull()
                        .withDefault(Optional.of("nextval('quince_id_seq'::regclass)")));
        Sequence sequence =
                model.schema().find(Sequence.class, Name.of("quince_id_seq")).orElseThrow();
        assertThat(sequence.options()).isEqualTo(SequenceOptions.defaults("integer"));
        assertThat(sequence.ownedBy()).hasToString("Optional[quince.id]");
    }

    private Column column(String name) {
        return pear.column(name).orElseThrow();
    }
}
