package dev.autogen.rewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumnType;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.ColumnType;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropEnumType;
import dev.autogen.operation.DropSchema;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.SetComment;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuiltInRewritersTest {
    private static final Name OLD = Name.of("old");
    private static final Name KEPT = Name.of("kept");
    private static final Table OLD_TABLE = Table.builder(OLD)
            .add(Column.of("id", "integer").withDefault(Optional.of("nextval('s'::regclass)")))
            .add(Column.of("state", "mood"))
            .build();

    private static Rewriter rewriter(String name, Map<String, List<String>> parameters) {
        return BuiltInRewriters.named(name, parameters).orElseThrow();
    }

    private static Rewritten rewrite(String name, Operation... plan) {
        return new RewriterChain(List.of(rewriter(name, Map.of())))
                .rewrite(Stream.of(plan)
                        .map(operation -> new PlannedOperation(operation, "because"))
                        .toList());
    }

    private static List<Operation> withheld(String name, Operation... plan) {
        return rewrite(name, plan).withheld().stream()
                .map(PlannedOperation::operation)
                .toList();
    }

    private static DropConstraint dropForeignKey(Name table, Name referenced, String... columns) {
        return new DropConstraint(
                table,
                "fk",
                Optional.of(ForeignKey.of(Label.explicit("fk"), List.of("id"), referenced, List.of(columns))));
    }

    @Test
    void the_names_are_those_that_settings_use() {
        assertThat(BuiltInRewriters.names()).containsExactly("column-order", "skip-views", "suppress-drop-table");
        assertThat(BuiltInRewriters.named("com.example.Mine", Map.of())).isEmpty();
    }

    @Test
    void an_unknown_parameter_is_an_error_that_names_the_known_ones() {
        assertThatThrownBy(() -> BuiltInRewriters.named("skip-views", Map.of("a", List.of())))
                .isInstanceOf(InvalidRewriterException.class)
                .hasMessage("Rewriter skip-views: it has no parameter a; it takes none.");
        assertThatThrownBy(() -> BuiltInRewriters.named("column-order", Map.of("frist", List.of())))
                .hasMessageContaining("no parameter frist; it takes first, last, rest");
        assertThatThrownBy(() -> BuiltInRewriters.named("column-order", Map.of("rest", List.of("z-a"))))
                .hasMessageContaining("rest is \"z-a\"");
    }

    @Test
    void skip_views_withholds_views_and_their_comments_only() {
        Operation create = new CreateView(View.of(Name.of("v"), "select 1"));
        Operation drop = new CreateView(View.of(Name.of("w"), "select 1")).reverse();
        Operation comment =
                new SetComment(ObjectPath.of(ObjectPath.Kind.VIEW, Name.of("x")), Optional.empty(), Optional.of("c"));
        Operation column = new AddColumn(KEPT, Column.of("a", "text"));
        assertThat(withheld("skip-views", drop, column, create, comment)).containsExactly(drop, create, comment);
    }

    @Test
    void skip_views_lets_a_view_step_aside_that_comes_back_as_it_was() {
        CreateView view = new CreateView(View.of(Name.of("v"), "select a from kept"));
        Operation alter = new AlterColumnType(KEPT, "a", ColumnType.of("text"), ColumnType.of("integer"));
        assertThat(withheld("skip-views", view.reverse(), alter, view)).isEmpty();
    }

    @Test
    void suppress_drop_table_withholds_the_table_with_its_keys() {
        Operation own = dropForeignKey(OLD, KEPT, "id");
        Operation unique =
                new DropConstraint(OLD, "u", Optional.of(UniqueConstraint.of(Label.explicit("u"), List.of("id"))));
        Operation drop = new DropTable(OLD, Optional.of(OLD_TABLE));
        assertThat(withheld("suppress-drop-table", own, unique, drop)).containsExactly(own, unique, drop);
    }

    @Test
    void suppress_drop_table_lets_the_foreign_keys_of_others_go() {
        Operation others = dropForeignKey(KEPT, OLD, "id");
        Operation column = new DropColumn(KEPT, "old_id", Optional.empty());
        Operation drop = new DropTable(OLD, Optional.of(OLD_TABLE));
        assertThat(withheld("suppress-drop-table", others, column, drop)).containsExactly(drop);
    }

    @Test
    void suppress_drop_table_gives_up_a_foreign_key_whose_target_goes() {
        Operation own = dropForeignKey(OLD, KEPT, "code");
        Operation drop = new DropTable(OLD, Optional.of(OLD_TABLE));
        Operation column = new DropColumn(KEPT, "code", Optional.empty());
        assertThat(withheld("suppress-drop-table", own, column, drop)).containsExactly(drop);
        Operation key =
                new DropConstraint(KEPT, "pk", Optional.of(PrimaryKey.of(Label.explicit("pk"), List.of("code"))));
        assertThat(withheld("suppress-drop-table", own, key, drop)).containsExactly(drop);
    }

    @Test
    void suppress_drop_table_keeps_what_the_table_needs() {
        Operation drop = new DropTable(OLD, Optional.of(OLD_TABLE));
        Operation type = new DropEnumType(Name.of("mood"), Optional.empty());
        Operation otherType = new DropEnumType(Name.of("other"), Optional.empty());
        Sequence sequence = Sequence.of(Name.of("s"), SequenceOptions.defaults("integer"));
        Operation dropSequence = new CreateSequence(sequence).reverse();
        Sequence owned = Sequence.of(Name.of("t"), SequenceOptions.defaults("integer"));
        Operation disown = new AlterSequence(
                new Sequence(
                        owned.name(), owned.options(), Optional.of(new ColumnReference(OLD, "id")), Optional.empty()),
                owned);
        Operation dropOwned = new CreateSequence(owned).reverse();
        Operation schema = new DropSchema(Name.of("audit"), Optional.empty());
        assertThat(withheld("suppress-drop-table", disown, drop, dropSequence, dropOwned, type, otherType, schema))
                .containsExactly(disown, drop, dropSequence, dropOwned, type);
        Operation dropAudit = new DropTable(Name.of("audit", "t"), Optional.empty());
        assertThat(withheld("suppress-drop-table", dropAudit, schema)).containsExactly(dropAudit, schema);
    }

    @Test
    void suppress_drop_table_has_no_say_when_no_table_goes() {
        Operation type = new DropEnumType(Name.of("mood"), Optional.empty());
        Operation foreignKey = dropForeignKey(KEPT, OLD, "id");
        assertThat(withheld("suppress-drop-table", type, foreignKey)).isEmpty();
    }

    private static List<String> columns(Map<String, List<String>> parameters) {
        Table table = Table.builder(KEPT)
                .add(Column.of("updated_at", "timestamp"))
                .add(Column.of("zip", "text"))
                .add(Column.of("created_at", "timestamp"))
                .add(Column.of("id", "bigint"))
                .add(Column.of("city", "text"))
                .add(PrimaryKey.of(Label.explicit("pk"), List.of("id")))
                .build();
        List<PlannedOperation> plan = List.of(new PlannedOperation(new CreateTable(table), "because"));
        return new RewriterChain(List.of(rewriter("column-order", parameters)))
                .rewrite(plan).operations().stream()
                        .map(planned -> (CreateTable) planned.operation())
                        .flatMap(create -> create.table().columns().stream())
                        .map(Column::name)
                        .toList();
    }

    @Test
    void column_order_puts_the_primary_key_first_and_leaves_the_rest() {
        assertThat(columns(Map.of())).containsExactly("id", "updated_at", "zip", "created_at", "city");
    }

    @Test
    void column_order_takes_first_and_last_columns_and_sorts_the_rest() {
        assertThat(columns(Map.of(
                        "first", List.of("zip"),
                        "last", List.of("created_at", "updated_at"),
                        "rest", List.of("alphabetical"))))
                .containsExactly("zip", "city", "id", "created_at", "updated_at");
    }

    @Test
    void column_order_leaves_other_operations_alone() {
        Operation column = new AddColumn(KEPT, Column.of("a", "text"));
        assertThat(rewrite("column-order", column).operations())
                .containsExactly(new PlannedOperation(column, "because"));
    }
}
