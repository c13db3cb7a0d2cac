package dev.autogen.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenamesTest {
    private static final Name ACCOUNT = Name.of("account");
    private static final Column ID = Column.of("id", "bigint").notNull();

    @Test
    void the_only_pair_of_a_type_is_a_candidate_whatever_it_is_called() {
        assertThat(renames(drop(text("nick")), add(text("pen_name")), add(Column.of("age", "integer"))))
                .containsExactly(new RenameColumn(ACCOUNT, "nick", "pen_name"));
    }

    @Test
    void among_several_of_a_type_names_decide() {
        assertThat(renames(
                        drop(text("first_nam")),
                        drop(text("last_nam")),
                        add(text("last_name")),
                        add(text("first_name")),
                        add(text("zip"))))
                .containsExactly(
                        new RenameColumn(ACCOUNT, "first_nam", "first_name"),
                        new RenameColumn(ACCOUNT, "last_nam", "last_name"));
        assertThat(renames(drop(text("a")), drop(text("b")), add(text("street"))))
                .isEmpty();
    }

    @Test
    void columns_of_another_type_collation_or_table_are_none() {
        assertThat(renames(drop(text("nick")), add(Column.of("nick_name", "bigint"))))
                .isEmpty();
        assertThat(renames(drop(text("nick")), add(text("nickname").withCollation(Optional.of("\"C\"")))))
                .isEmpty();
        assertThat(renames(drop(text("nick")), new AddColumn(Name.of("person"), text("nickname"))))
                .isEmpty();
    }

    @Test
    void a_column_that_is_made_anew_or_computed_is_none() {
        Column computed = text("shout").withGenerated(Optional.of(new Generated("upper(nick)", true)));
        assertThat(renames(drop(text("nick")), add(text("nick")))).isEmpty();
        assertThat(renames(
                        drop(computed),
                        add(new Column(
                                "shouted",
                                computed.type(),
                                Optional.empty(),
                                true,
                                Optional.empty(),
                                Optional.empty(),
                                computed.generated(),
                                Optional.empty()))))
                .isEmpty();
    }

    @Test
    void a_column_that_may_hold_no_nulls_any_more_may_be_the_same() {
        assertThat(renames(drop(text("nick")), add(text("nickname").notNull())))
                .containsExactly(new RenameColumn(ACCOUNT, "nick", "nickname"));
    }

    @Test
    void a_drop_whose_definition_nobody_knows_is_none() {
        assertThat(renames(new DropColumn(ACCOUNT, "nick", Optional.empty()), add(text("nickname"))))
                .isEmpty();
    }

    @Test
    void tables_of_the_same_columns_are_candidates() {
        Table account = table("account", ID, text("nick"), text("mail"), text("street"));
        Table user = table("app_user", ID, text("nick"), text("mail"), text("street"), text("town"));
        Table other = table("invoice", ID, Column.of("amount", "numeric(10,2)"));
        assertThat(renames(drop(account), drop(other), create(table("item", ID, text("name"))), create(user)))
                .containsExactly(new RenameTable(ACCOUNT, Name.of("app_user")));
    }

    @Test
    void tables_that_are_an_identifier_only_have_to_be_called_alike() {
        assertThat(renames(drop(table("marker", ID)), create(table("booking", ID))))
                .isEmpty();
        assertThat(renames(drop(table("marker", ID)), create(table("markers", ID))))
                .containsExactly(new RenameTable(Name.of("marker"), Name.of("markers")));
    }

    @Test
    void a_table_of_another_schema_is_none() {
        Table account = table("account", ID, text("nick"));
        Table moved = Table.of(Name.of("crm", "account")).with(copy -> copy.columns(account.columns()));
        assertThat(renames(drop(account), create(moved))).isEmpty();
    }

    @Test
    void each_table_is_in_one_candidate_the_likeliest() {
        Table old = table("account", ID, text("nick"));
        assertThat(renames(
                        drop(old),
                        create(table("accounts", ID, text("nick"))),
                        create(table("zone", ID, text("nick")))))
                .containsExactly(new RenameTable(ACCOUNT, Name.of("accounts")));
    }

    private static List<Operation> renames(Operation... operations) {
        return Renames.in(Arrays.asList(operations));
    }

    private static Column text(String name) {
        return Column.of(name, "character varying(255)");
    }

    private static Table table(String name, Column... columns) {
        return Table.of(Name.of(name)).with(table -> table.columns(List.of(columns)));
    }

    private static Operation drop(Column column) {
        return new DropColumn(ACCOUNT, column.name(), Optional.of(column));
    }

    private static Operation add(Column column) {
        return new AddColumn(ACCOUNT, column);
    }

    private static Operation drop(Table table) {
        return new DropTable(table.name(), Optional.of(table));
    }

    private static Operation create(Table table) {
        return new CreateTable(table);
    }
}
