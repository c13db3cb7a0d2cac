package dev.autogen.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.AddExpression;
import dev.autogen.operation.AlterColumnType;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.ColumnType;
import dev.autogen.operation.DeleteRow;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropExpression;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.EnumColumn;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Generated;
import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Name;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DestructionsTest {

    private static final Name ACCOUNT = Name.of("account");

    @Test
    void a_dropped_table_goes_with_its_rows() {
        assertThat(words(new DropTable(ACCOUNT, Optional.empty()))).containsExactly("DESTRUCTIVE table account");
    }

    @Test
    void a_dropped_column_goes_with_its_values() {
        assertThat(words(new DropColumn(ACCOUNT, "nick", Optional.empty())))
                .containsExactly("DESTRUCTIVE column account.nick");
    }

    @Test
    void a_generated_column_can_be_had_again() {
        Column generated =
                Column.of("full_name", "text").withGenerated(Optional.of(new Generated("first || last", true)));
        assertThat(words(new DropColumn(ACCOUNT, "full_name", Optional.of(generated))))
                .isEmpty();
    }

    @Test
    void values_stay_without_their_expression_and_go_when_they_get_one() {
        Column generated =
                Column.of("full_name", "text").withGenerated(Optional.of(new Generated("first || last", true)));
        assertThat(words(new DropExpression(ACCOUNT, generated))).isEmpty();
        assertThat(words(new AddExpression(ACCOUNT, generated)))
                .containsExactly("DESTRUCTIVE column account.full_name");
    }

    @Test
    void a_narrower_type_may_lose_values() {
        assertThat(words(change("text", "character varying(20)")))
                .containsExactly("LOSSY values of account.nick, text becomes character varying(20)");
        assertThat(words(change("character varying(20)", "text"))).isEmpty();
        assertThat(words(change("text", "text"))).isEmpty();
    }

    @Test
    void a_label_that_goes_concerns_each_column_of_the_enum() {
        EnumType from = EnumType.of(Name.of("mood"), "OK", "SAD", "SO LA LA");
        EnumType to = EnumType.of(Name.of("mood"), "OK");
        List<EnumColumn> columns = List.of(
                new EnumColumn(new ColumnReference(ACCOUNT, "mood"), false, Optional.empty()),
                new EnumColumn(new ColumnReference(ACCOUNT, "moods"), true, Optional.empty()));
        assertThat(words(new AlterEnumType(from, to, columns)))
                .containsExactly(
                        "LOSSY values of account.mood, mood loses 'SAD', 'SO LA LA'",
                        "LOSSY values of account.moods, mood loses 'SAD', 'SO LA LA'");
        assertThat(words(new AlterEnumType(to, from, columns))).isEmpty();
    }

    @Test
    void a_deleted_row_is_named_by_its_key() {
        InitialRow row = new InitialRow(new TreeMap<>(Map.of("name", "'book'")), new TreeMap<>());
        assertThat(words(new DeleteRow(Name.of("counter"), row)))
                .containsExactly("DESTRUCTIVE the row of counter where name = 'book'");
    }

    @Test
    void what_is_in_a_table_that_goes_is_not_told_apart() {
        InitialRow row = new InitialRow(new TreeMap<>(Map.of("name", "'book'")), new TreeMap<>());
        List<Operation> operations = List.of(
                new DeleteRow(ACCOUNT, row),
                new DropColumn(ACCOUNT, "nick", Optional.empty()),
                new DropColumn(Name.of("city"), "name", Optional.empty()),
                new DropTable(ACCOUNT, Optional.empty()));
        assertThat(Destructions.ofAll(operations).stream().map(Destruction::what))
                .containsExactly("column city.name", "table account");
    }

    @Test
    void what_is_done_outside_a_transaction_counts_too() {
        assertThat(words(new OutsideTransaction(List.of(new DropTable(ACCOUNT, Optional.empty())))))
                .containsExactly("DESTRUCTIVE table account");
    }

    @Test
    void an_index_holds_no_data_of_its_own() {
        assertThat(words(new DropIndex(ACCOUNT, "account_nick_idx", Optional.empty())))
                .isEmpty();
    }

    private static Operation change(String from, String to) {
        return new AlterColumnType(ACCOUNT, "nick", ColumnType.of(from), ColumnType.of(to));
    }

    private static List<String> words(Operation operation) {
        return Destructions.of(operation).stream()
                .map(data -> data.severity() + " " + data.what())
                .toList();
    }
}
