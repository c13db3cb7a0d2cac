package dev.autogen.metamodel.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.metamodel.EntityModel;
import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Name;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SequenceReaderTest {

    @Entity(name = "Ticket")
    static class Ticket {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        Long id;
    }

    @Entity(name = "Coupon")
    static class Coupon {
        @Id
        @GeneratedValue(generator = "c")
        @SequenceGenerator(
                name = "c",
                sequenceName = "Coupon_Numbers",
                schema = "app",
                initialValue = -5,
                allocationSize = 3,
                options = "cache 30 maxvalue 900 cycle")
        Long id;
    }

    @Entity(name = "Invoice")
    static class Invoice {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "i")
        @TableGenerator(name = "i", table = "counters", pkColumnName = "what", initialValue = 41)
        Long id;
    }

    @Test
    void an_implicit_sequence_counts_by_fifty() {
        assertThat(Entities.read(Ticket.class).schema().find(Sequence.class, Name.of("ticket_seq")))
                .contains(Sequence.of(Name.of("ticket_seq"), SequenceOptions.counting("bigint", 1, 50)));
    }

    @Test
    void options_and_hibernates_own_lower_bound_are_read() {
        EntityModel model = Entities.read(Coupon.class);
        Name name = Name.of("app", "coupon_numbers");
        assertThat(model.schema().find(Sequence.class, name))
                .contains(Sequence.of(name, new SequenceOptions("bigint", -5, 3, -5, 900, 30, true)));
        assertThat(model.schema().all(Namespace.class)).containsExactly(Namespace.of("app"));
    }

    @Test
    void a_table_generator_brings_its_row() {
        assertThat(Entities.table("counters", Invoice.class).initialRows())
                .containsExactly(new InitialRow(
                        new TreeMap<>(Map.of("what", "'Invoice'")), new TreeMap<>(Map.of("next_val", "41"))));
    }
}
