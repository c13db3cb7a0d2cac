package dev.autogen.metamodel.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.metamodel.EntityModel;
import dev.autogen.schema.Column;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.Subselect;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Entity(name = "Here")
    @jakarta.persistence.Table(name = "Shared", options = "with (fillfactor = 70)", comment = "It's ours")
    static class Here {
        @Id
        Long id;

        String first;
    }

    @Entity(name = "There")
    @jakarta.persistence.Table(name = "SHARED", schema = "public")
    static class There {
        @Id
        Long id;

        String second;
    }

    @Entity(name = "Elsewhere")
    @jakarta.persistence.Table(name = "Shared", schema = "`App`")
    static class Elsewhere {
        @Id
        Long id;
    }

    @Entity(name = "Spaced")
    @jakarta.persistence.Table(name = "spaced", options = "tablespace fast")
    static class Spaced {
        @Id
        Long id;
    }

    @Entity(name = "Long")
    @jakarta.persistence.Table(name = "a_name_of_sixty_four_bytes_is_one_more_than_postgresql_can_keep_")
    static class TooLong {
        @Id
        Long id;
    }

    @Entity(name = "Computed")
    @Subselect("select 1 as id")
    static class Computed {
        @Id
        Long id;
    }

    @Entity(name = "Seen")
    @org.hibernate.annotations.View(query = "select 1 as id;")
    static class Seen {
        @Id
        Long id;
    }

    @Test
    void the_default_schema_named_or_not_is_one_schema() {
        EntityModel model = Entities.read(Here.class, There.class);
        assertThat(model.schema().tables()).hasSize(1);
        Table table = Entities.table(model, "shared");
        assertThat(table.columns().stream().map(Column::name)).containsExactlyInAnyOrder("id", "first", "second");
        assertThat(model.schema().all(Namespace.class)).isEmpty();
    }

    @Test
    void another_schema_is_a_namespace_and_part_of_the_name() {
        EntityModel model = Entities.read(Elsewhere.class);
        assertThat(model.schema().table(Name.of("App", "shared"))).isPresent();
        assertThat(model.schema().all(Namespace.class)).containsExactly(Namespace.of("App"));
    }

    @Test
    void hibernates_own_default_schema_goes_before_names_without_one() {
        EntityModel model = Entities.read(Map.of("hibernate.default_schema", "shop"), Here.class, There.class);
        assertThat(model.schema().tables().stream().map(Table::name))
                .containsExactly(Name.of("shared"), Name.of("shop", "shared"));
    }

    @Test
    void table_options_and_comments_are_read() {
        Table table = Entities.table("shared", Here.class);
        assertThat(table.storage()).isEqualTo(Map.of("fillfactor", "70"));
        assertThat(table.comment()).contains("It's ours");
    }

    @Test
    void an_option_that_is_not_modelled_is_reported() {
        assertThat(Entities.read(Spaced.class).notices())
                .containsExactly("The option 'tablespace fast' of table spaced is not modelled and was left out");
    }

    @Test
    void a_name_over_63_bytes_is_cut_as_postgres_does() {
        assertThat(Entities.read(TooLong.class).schema().tables())
                .singleElement()
                .satisfies(table -> assertThat(table.name().name()).hasSize(63));
    }

    @Test
    void a_subselect_is_nothing_and_a_view_is_a_view() {
        assertThat(Entities.read(Computed.class, Seen.class).schema().objects())
                .containsExactly(View.of(Name.of("seen"), "select 1 as id"));
    }

    @Test
    void a_naming_strategy_of_the_settings_applies() {
        Map<String, String> settings = Map.of(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
        assertThat(Entities.read(settings, SequenceReaderTest.Ticket.class)
                        .schema()
                        .tables())
                .singleElement()
                .satisfies(table -> assertThat(table.name()).isEqualTo(Name.of("ticket")));
    }

    @Test
    void a_written_name_may_be_quoted() {
        Spelling spelling = new Spelling("public", Optional.empty());
        assertThat(spelling.label("\"My Key\"")).isEqualTo(Label.explicit("My Key"));
        assertThat(spelling.label("My_Key")).isEqualTo(Label.explicit("my_key"));
        assertThat(spelling.label("FKouycdrd0b4d90rfwx8rbitcxe"))
                .isEqualTo(Label.implicit("fkouycdrd0b4d90rfwx8rbitcxe"));
        assertThat(spelling.label("fk_order_customer")).isEqualTo(Label.explicit("fk_order_customer"));
    }
}
