package dev.autogen.diff;

import static dev.autogen.diff.Compare.comparison;
import static dev.autogen.diff.Compare.lines;
import static dev.autogen.diff.Compare.schema;
import static dev.autogen.diff.Compare.tableLines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.schema.Cast;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.Extension;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.OpaqueUnit;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SchemaComparatorTest {
    private static final Name ACCOUNT = Name.of("account");
    private static final Name PERSON = Name.of("person");

    private static final Table PEOPLE = Table.builder(PERSON)
            .add(Column.of("id", "bigint").notNull())
            .add(PrimaryKey.of(Label.explicit("person_pkey"), List.of("id")))
            .build();

    private static final Table ACCOUNTS = Table.builder(ACCOUNT)
            .add(Column.of("id", "bigint").notNull())
            .add(Column.of("name", "character varying(20)"))
            .add(Column.of("email", "text"))
            .add(Column.of("owner_id", "bigint"))
            .add(PrimaryKey.of(Label.explicit("account_pkey"), List.of("id")))
            .build();

    private static List<String> constraintLines(
            dev.autogen.schema.Constraint live, dev.autogen.schema.Constraint target) {
        return lines(
                schema(ACCOUNTS.with(table -> table.add(live)), PEOPLE),
                schema(ACCOUNTS.with(table -> table.add(target)), PEOPLE));
    }

    private static List<String> indexLines(Index live, Index target) {
        return lines(
                schema(ACCOUNTS.with(table -> table.add(live))), schema(ACCOUNTS.with(table -> table.add(target))));
    }

    private static List<String> columnLines(UnaryOperator<Column> live, UnaryOperator<Column> target) {
        return lines(schema(withName(live)), schema(withName(target)));
    }

    private static Table withName(UnaryOperator<Column> change) {
        return ACCOUNTS.with(table -> table.columns(ACCOUNTS.columns().stream()
                .map(column -> column.name().equals("name") ? change.apply(column) : column)
                .toList()));
    }

    private static UniqueConstraint unique(Label label, String... columns) {
        return UniqueConstraint.of(label, List.of(columns));
    }

    private static Index index(Label label, String... columns) {
        return Index.of(label, List.of(columns).stream().map(IndexPart::column).toList());
    }

    private static ForeignKey owner(Label label, ForeignKey.Action onDelete) {
        return new ForeignKey(
                label,
                List.of("owner_id"),
                PERSON,
                List.of("id"),
                ForeignKey.Action.NO_ACTION,
                onDelete,
                false,
                Deferrability.NOT_DEFERRABLE,
                false);
    }

    @Test
    void equal_schemas_have_no_difference() {
        Comparison comparison = comparison(schema(ACCOUNTS, PEOPLE), schema(ACCOUNTS, PEOPLE));
        assertThat(lines(comparison)).isEmpty();
        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.notes()).isEmpty();
    }

    @Test
    void a_table_without_counterpart_is_missing() {
        assertThat(lines(schema(PEOPLE), schema(PEOPLE, ACCOUNTS))).containsExactly("missing table account");
    }

    @Test
    void a_line_names_the_source_of_an_object() {
        Comparison comparison = comparison(Schema.empty(), schema(ACCOUNTS));
        assertThat(new DifferenceDescriber(Map.of(ObjectPath.table(ACCOUNT), "sample.Account"))
                        .describe(comparison.differences()))
                .containsExactly("missing table account: sample.Account");
    }

    @Test
    void a_part_without_a_source_names_that_of_its_table() {
        Comparison comparison = comparison(
                schema(ACCOUNTS), schema(ACCOUNTS.with(table -> table.add(unique(Label.unnamed(), "name")))));
        assertThat(new DifferenceDescriber(Map.of(ObjectPath.table(ACCOUNT), "sample.Account"))
                        .describe(comparison.differences()))
                .containsExactly("missing unique constraint of account (name): sample.Account");
    }

    @Test
    void a_single_column_constraint_names_the_source_of_its_column() {
        Comparison comparison = comparison(
                schema(ACCOUNTS), schema(ACCOUNTS.with(table -> table.add(unique(Label.unnamed(), "name")))));
        assertThat(new DifferenceDescriber(Map.of(ObjectPath.column(ACCOUNT, "name"), "sample.Account#name"))
                        .describe(comparison.differences()))
                .containsExactly("missing unique constraint of account (name): sample.Account#name");
    }

    @Test
    void a_column_is_missing_or_unexpected_by_its_name() {
        assertThat(tableLines(ACCOUNTS, table -> table.add(Column.of("city", "text"))))
                .containsExactly("missing column account.city text");
        assertThat(lines(schema(ACCOUNTS.with(table -> table.add(Column.of("city", "text")))), schema(ACCOUNTS)))
                .containsExactly("unexpected column account.city text");
    }

    @Test
    void the_order_of_columns_is_a_detail() {
        Table reordered = Table.builder(PERSON)
                .add(Column.of("b", "text"))
                .add(Column.of("a", "text"))
                .build();
        Table ordered = Table.builder(PERSON)
                .add(Column.of("a", "text"))
                .add(Column.of("b", "text"))
                .build();
        Comparison comparison = comparison(schema(reordered), schema(ordered));
        assertThat(lines(comparison)).isEmpty();
        assertThat(comparison.notes()).isEmpty();
        assertThat(comparison.details())
                .containsExactly("the columns of person stand in another order: b, a instead of a, b");
    }

    @Test
    void a_column_added_at_the_end_leaves_no_note() {
        Comparison comparison = comparison(
                schema(ACCOUNTS),
                schema(ACCOUNTS.with(table -> table.columns(List.of(
                        Column.of("id", "bigint").notNull(),
                        Column.of("new", "text"),
                        Column.of("name", "character varying(20)"),
                        Column.of("email", "text"),
                        Column.of("owner_id", "bigint"))))));
        assertThat(comparison.details()).isEmpty();
    }

    @Test
    void each_attribute_of_a_column_is_compared() {
        assertThat(columnLines(column -> column, column -> column.withType("character varying(50)")))
                .containsExactly("changed column account.name type: character varying(20) → character varying(50)");
        assertThat(columnLines(column -> column, Column::notNull))
                .containsExactly("changed column account.name nullable: true → false");
        assertThat(columnLines(column -> column.withDefault(Optional.of("'x'")), column -> column))
                .containsExactly("changed column account.name default: 'x' → none");
        assertThat(columnLines(column -> column, column -> column.withCollation(Optional.of("\"C\""))))
                .containsExactly("changed column account.name collation: none → \"C\"");
        assertThat(columnLines(column -> column, column -> column.withComment(Optional.of("who"))))
                .containsExactly("changed column account.name comment: none → who");
        assertThat(columnLines(
                        column -> column,
                        column -> column.withGenerated(Optional.of(new Generated("upper(email)", true)))))
                .containsExactly("changed column account.name generated: none → upper(email) stored");
        assertThat(columnLines(column -> column.withType("bigint").notNull(), column -> column.withType("bigint")
                        .withIdentity(Optional.of(Identity.byDefault("bigint")))))
                .containsExactly("changed column account.name identity: none → by default");
    }

    @Test
    void the_columns_of_a_primary_key_are_not_null_without_saying_so() {
        Table silent = ACCOUNTS.with(table -> table.columns(ACCOUNTS.columns().stream()
                .map(column -> column.withNullable(true))
                .toList()));
        assertThat(lines(schema(ACCOUNTS), schema(silent))).isEmpty();
    }

    @Test
    void the_canonical_text_is_compared_and_the_readable_one_shown() {
        Schema live = schema(withName(column -> column.withDefault(Optional.of("'x'::character varying"))));
        Schema readable = schema(withName(column -> column.withDefault(Optional.of("'x'"))));
        CanonicalSchema same = new CanonicalSchema(live, readable, List.of());
        CanonicalSchema other = new CanonicalSchema(
                schema(withName(column -> column.withDefault(Optional.of("'y'::character varying")))),
                schema(withName(column -> column.withDefault(Optional.of("'y'")))),
                List.of());
        SchemaComparator comparator =
                new SchemaComparator(new PostgresDialect(), Ownership.of(Set.of()), ComparisonOptions.defaults());
        assertThat(lines(comparator.compare(same, live))).isEmpty();
        assertThat(lines(comparator.compare(other, live)))
                .containsExactly("changed column account.name default: 'x'::character varying → 'y'");
    }

    @Test
    void an_unnamed_unique_matches_any_live_one_of_the_same_columns() {
        assertThat(constraintLines(
                        unique(Label.explicit("db_generated_name"), "name"), unique(Label.unnamed(), "name")))
                .isEmpty();
        assertThat(constraintLines(
                        unique(Label.explicit("some_name"), "name"), unique(Label.implicit("uk_4711"), "name")))
                .isEmpty();
    }

    @Test
    void an_unnamed_unique_of_other_columns_is_another_one() {
        assertThat(constraintLines(unique(Label.explicit("u"), "name"), unique(Label.unnamed(), "name", "email")))
                .containsExactly(
                        "missing unique constraint of account (name, email)",
                        "unexpected unique constraint account.u (name)");
    }

    @Test
    void an_explicit_name_for_an_equal_definition_is_a_rename() {
        assertThat(constraintLines(unique(Label.explicit("a"), "name"), unique(Label.explicit("b"), "name")))
                .containsExactly("changed unique constraint account.b name: a → b");
        assertThat(indexLines(index(Label.explicit("a"), "name"), index(Label.explicit("b"), "name")))
                .containsExactly("changed index account.b name: a → b");
    }

    @Test
    void a_change_of_case_in_an_explicit_name_is_a_rename() {
        assertThat(constraintLines(
                        unique(Label.explicit("SomeCasing"), "name"), unique(Label.explicit("somecasing"), "name")))
                .containsExactly("changed unique constraint account.somecasing name: SomeCasing → somecasing");
    }

    @Test
    void the_same_name_with_another_definition_is_changed() {
        assertThat(constraintLines(unique(Label.explicit("n"), "name"), unique(Label.explicit("n"), "name", "email")))
                .containsExactly("changed unique constraint account.n columns: name → email, name");
    }

    @Test
    void two_names_that_swap_their_definitions_are_both_changed() {
        Table live = ACCOUNTS.with(
                table -> table.add(unique(Label.explicit("a"), "name")).add(unique(Label.explicit("b"), "email")));
        Table target = ACCOUNTS.with(
                table -> table.add(unique(Label.explicit("b"), "name")).add(unique(Label.explicit("a"), "email")));
        assertThat(lines(schema(live), schema(target))).hasSize(2).allMatch(line -> line.startsWith("changed unique"));
    }

    @Test
    void one_of_two_unnamed_uniques_may_go() {
        Table live = ACCOUNTS.with(table ->
                table.add(unique(Label.explicit("a"), "name", "email")).add(unique(Label.explicit("b"), "name", "id")));
        Table target = ACCOUNTS.with(table -> table.add(unique(Label.unnamed(), "name", "id")));
        assertThat(lines(schema(live), schema(target)))
                .containsExactly("unexpected unique constraint account.a (name, email)");
    }

    @Test
    void key_column_order_is_a_note_unless_it_counts() {
        Schema live = schema(ACCOUNTS.with(table -> table.add(unique(Label.explicit("u"), "email", "name"))));
        Schema target = schema(ACCOUNTS.with(table -> table.add(unique(Label.unnamed(), "name", "email"))));
        Comparison lenient = comparison(live, target);
        assertThat(lines(lenient)).isEmpty();
        assertThat(lenient.notes())
                .containsExactly("the key account.u orders its columns email, name instead of name, email");
        assertThat(lines(comparison(live, target, Ownership.of(Set.of()), new ComparisonOptions(false, true))))
                .containsExactly("changed unique constraint account.u columns: email, name → name, email");
    }

    @Test
    void every_option_of_a_unique_counts() {
        UniqueConstraint plain = unique(Label.explicit("u"), "name");
        assertThat(constraintLines(
                        plain,
                        new UniqueConstraint(
                                plain.label(), plain.columns(), List.of(), true, Deferrability.NOT_DEFERRABLE)))
                .containsExactly("changed unique constraint account.u nulls not distinct: false → true");
        assertThat(constraintLines(
                        plain,
                        new UniqueConstraint(
                                Label.unnamed(), plain.columns(), List.of(), false, Deferrability.INITIALLY_DEFERRED)))
                .containsExactly(
                        "changed unique constraint account.u deferrability: not deferrable → initially deferred");
        assertThat(constraintLines(
                        plain,
                        new UniqueConstraint(
                                Label.unnamed(),
                                plain.columns(),
                                List.of("email"),
                                false,
                                Deferrability.NOT_DEFERRABLE)))
                .containsExactly("changed unique constraint account.u include: none → email");
    }

    @Test
    void a_unique_constraint_is_no_unique_index() {
        Index uniqueIndex = new Index(
                Label.explicit("u"),
                true,
                "btree",
                List.of(IndexPart.column("name")),
                List.of(),
                false,
                Optional.empty(),
                new TreeMap<>(),
                true,
                Optional.empty());
        assertThat(lines(
                        schema(ACCOUNTS.with(table -> table.add(uniqueIndex))),
                        schema(ACCOUNTS.with(table -> table.add(unique(Label.explicit("u"), "name"))))))
                .containsExactly(
                        "missing unique constraint account.u (name)", "unexpected unique index account.u (name)");
    }

    @Test
    void an_unnamed_unique_over_the_primary_key_is_merged_into_it() {
        Table target = ACCOUNTS.with(table -> table.add(unique(Label.unnamed(), "id")));
        assertThat(lines(schema(ACCOUNTS), schema(target))).isEmpty();
    }

    @Test
    void an_unnamed_unique_beside_a_named_one_of_the_same_columns_is_merged_into_it() {
        Table target = ACCOUNTS.with(
                table -> table.add(unique(Label.unnamed(), "name")).add(unique(Label.explicit("uk_name"), "name")));
        assertThat(lines(schema(ACCOUNTS), schema(target)))
                .containsExactly("missing unique constraint account.uk_name (name)");
    }

    @Test
    void two_equal_uniques_in_the_database_are_what_two_equal_ones_ask_for() {
        Table live = ACCOUNTS.with(
                table -> table.add(unique(Label.explicit("u1"), "name")).add(unique(Label.explicit("u2"), "name")));
        Table target = ACCOUNTS.with(
                table -> table.add(unique(Label.unnamed(), "name")).add(unique(Label.implicit("u2"), "name")));
        assertThat(lines(schema(live), schema(target))).isEmpty();
    }

    @Test
    void a_foreign_key_of_a_hashed_name_matches_by_definition() {
        assertThat(constraintLines(
                        owner(Label.explicit("account_owner_id_fkey"), ForeignKey.Action.NO_ACTION),
                        owner(Label.implicit("fk4711"), ForeignKey.Action.NO_ACTION)))
                .isEmpty();
    }

    @Test
    void another_action_changes_a_foreign_key_whatever_its_name() {
        assertThat(constraintLines(
                        owner(Label.explicit("fk_owner"), ForeignKey.Action.NO_ACTION),
                        owner(Label.implicit("fk4711"), ForeignKey.Action.CASCADE)))
                .containsExactly("changed foreign key account.fk_owner on delete: no action → cascade");
    }

    @Test
    void restrict_is_not_no_action() {
        assertThat(constraintLines(
                        owner(Label.explicit("fk"), ForeignKey.Action.RESTRICT),
                        owner(Label.explicit("fk"), ForeignKey.Action.NO_ACTION)))
                .containsExactly("changed foreign key account.fk on delete: restrict → no action");
    }

    @Test
    void the_order_of_a_foreign_keys_column_pairs_means_nothing() {
        Name pair = Name.of("pair");
        assertThat(constraintLines(
                        ForeignKey.of(Label.explicit("fk"), List.of("id", "owner_id"), pair, List.of("a", "b")),
                        ForeignKey.of(Label.unnamed(), List.of("owner_id", "id"), pair, List.of("b", "a"))))
                .isEmpty();
        assertThat(constraintLines(
                        ForeignKey.of(Label.explicit("fk"), List.of("id", "owner_id"), pair, List.of("a", "b")),
                        ForeignKey.of(Label.explicit("fk"), List.of("id", "owner_id"), pair, List.of("b", "a"))))
                .containsExactly("changed foreign key account.fk columns: id → a, owner_id → b → id → b, owner_id → a");
    }

    @Test
    void a_not_valid_foreign_key_and_match_full_are_differences() {
        ForeignKey plain = owner(Label.explicit("fk"), ForeignKey.Action.NO_ACTION);
        assertThat(constraintLines(
                        new ForeignKey(
                                plain.label(),
                                plain.columns(),
                                PERSON,
                                plain.referencedColumns(),
                                plain.onUpdate(),
                                plain.onDelete(),
                                true,
                                Deferrability.DEFERRABLE,
                                true),
                        plain))
                .containsExactly(
                        "changed foreign key account.fk match full: true → false",
                        "changed foreign key account.fk deferrability: deferrable → not deferrable",
                        "changed foreign key account.fk not valid: true → false");
    }

    @Test
    void an_unnamed_check_matches_by_its_expression_or_else_its_columns() {
        assertThat(constraintLines(
                        CheckConstraint.of(Label.explicit("account_name_check"), "length(name) > 1"),
                        CheckConstraint.of(Label.unnamed(), "length(name) > 1")))
                .isEmpty();
        assertThat(constraintLines(
                        CheckConstraint.of(Label.explicit("account_name_check"), "length(name) > 1"),
                        CheckConstraint.of(Label.unnamed(), "length(name) > 5")))
                .containsExactly(
                        "changed check account.account_name_check expression: length(name) > 1 → length(name) > 5");
        assertThat(constraintLines(
                        CheckConstraint.of(Label.explicit("account_name_check"), "length(name) > 1"),
                        CheckConstraint.of(Label.unnamed(), "id > 5")))
                .containsExactly(
                        "missing check of account (id > 5)",
                        "unexpected check account.account_name_check (length(name) > 1)");
    }

    @Test
    void a_named_check_with_another_expression_is_changed() {
        assertThat(constraintLines(
                        CheckConstraint.of(Label.explicit("ck"), "id > 0"),
                        CheckConstraint.of(Label.explicit("ck"), "id > 5")))
                .containsExactly("changed check account.ck expression: id > 0 → id > 5");
    }

    @Test
    void a_check_that_was_never_validated_is_a_difference() {
        assertThat(constraintLines(
                        new CheckConstraint(Label.explicit("ck"), "id > 0", true, true),
                        CheckConstraint.of(Label.explicit("ck"), "id > 0")))
                .containsExactly(
                        "changed check account.ck not valid: true → false",
                        "changed check account.ck no inherit: true → false");
    }

    @Test
    void a_primary_key_is_matched_with_the_only_other_one() {
        assertThat(constraintLines(
                        PrimaryKey.of(Label.explicit("pk_old"), List.of("id")),
                        PrimaryKey.of(Label.unnamed(), List.of("id"))))
                .isEmpty();
        assertThat(constraintLines(
                        PrimaryKey.of(Label.explicit("account_pkey"), List.of("id")),
                        PrimaryKey.of(Label.explicit("pk_account"), List.of("id"))))
                .containsExactly("changed primary key account.pk_account name: account_pkey → pk_account");
        Table keyed = ACCOUNTS.with(table ->
                table.columns(ACCOUNTS.columns().stream().map(Column::notNull).toList()));
        assertThat(tableLines(keyed, table -> table.add(PrimaryKey.of(Label.unnamed(), List.of("id", "owner_id")))))
                .containsExactly("changed primary key account.account_pkey columns: id → id, owner_id");
        assertThat(tableLines(keyed, table -> table.primaryKey(Optional.empty())))
                .containsExactly("unexpected primary key account.account_pkey (id)");
    }

    @Test
    void an_exclusion_constraint_is_compared_in_every_part() {
        ExclusionConstraint live = new ExclusionConstraint(
                Label.explicit("x"),
                "gist",
                List.of(new ExclusionConstraint.Element(IndexPart.column("name"), "=")),
                List.of(),
                Optional.empty(),
                Deferrability.NOT_DEFERRABLE);
        assertThat(constraintLines(live, live.withLabel(Label.unnamed()))).isEmpty();
        assertThat(constraintLines(
                        live,
                        new ExclusionConstraint(
                                live.label(),
                                "gist",
                                List.of(new ExclusionConstraint.Element(IndexPart.column("name"), "&&")),
                                List.of(),
                                Optional.of("id > 0"),
                                Deferrability.NOT_DEFERRABLE)))
                .containsExactly(
                        "changed exclusion constraint account.x elements: name with = → name with &&",
                        "changed exclusion constraint account.x predicate: none → id > 0");
    }

    @Test
    void every_part_of_an_index_counts() {
        Index plain = index(Label.explicit("ix"), "name", "email");
        assertThat(indexLines(plain, plain.withLabel(Label.implicit("idx_hash"))))
                .isEmpty();
        assertThat(indexLines(plain, index(Label.explicit("ix"), "email", "name")))
                .containsExactly("changed index account.ix columns: name, email → email, name");
        assertThat(indexLines(
                        index(Label.explicit("ix"), "name"),
                        Index.of(
                                Label.explicit("ix"),
                                List.of(IndexPart.column("name").desc()))))
                .containsExactly("changed index account.ix columns: name → name desc");
        assertThat(indexLines(
                        index(Label.explicit("ix"), "name"),
                        Index.of(Label.explicit("ix"), List.of(IndexPart.expression("lower(name)")))))
                .containsExactly("changed index account.ix columns: name → lower(name)");
        assertThat(indexLines(
                        plain,
                        new Index(
                                plain.label(),
                                true,
                                "hash",
                                plain.parts(),
                                List.of("id"),
                                true,
                                Optional.of("id > 0"),
                                new TreeMap<>(Map.of("fillfactor", "70")),
                                true,
                                Optional.of("fast"))))
                .containsExactly(
                        "changed unique index account.ix unique: false → true",
                        "changed unique index account.ix method: btree → hash",
                        "changed unique index account.ix include: none → id",
                        "changed unique index account.ix nulls not distinct: false → true",
                        "changed unique index account.ix predicate: none → id > 0",
                        "changed unique index account.ix storage: none → fillfactor = 70",
                        "changed unique index account.ix comment: none → fast");
    }

    @Test
    void an_invalid_index_is_a_difference_whatever_its_name() {
        Index plain = index(Label.explicit("ix"), "name");
        Index invalid = new Index(
                plain.label(),
                false,
                "btree",
                plain.parts(),
                List.of(),
                false,
                Optional.empty(),
                new TreeMap<>(),
                false,
                Optional.empty());
        assertThat(indexLines(invalid, plain.withLabel(Label.unnamed())))
                .containsExactly("changed index account.ix valid: false → true");
    }

    @Test
    void a_partial_index_beside_a_full_one_is_missing() {
        Index full = index(Label.explicit("full"), "name");
        Index partial = new Index(
                Label.explicit("part"),
                false,
                "btree",
                full.parts(),
                List.of(),
                false,
                Optional.of("id > 0"),
                new TreeMap<>(),
                true,
                Optional.empty());
        assertThat(lines(schema(ACCOUNTS.with(table -> table.add(full))), schema(ACCOUNTS.with(table -> table.add(full)
                        .add(partial)))))
                .containsExactly("missing index account.part (name) where id > 0");
    }

    @Test
    void storage_unlogged_and_comment_belong_to_a_table() {
        assertThat(tableLines(ACCOUNTS, table -> table.unlogged(true)
                        .storage(Map.of("fillfactor", "70"))
                        .comment(Optional.of("money"))))
                .containsExactly(
                        "changed table account unlogged: false → true",
                        "changed table account storage: none → fillfactor = 70",
                        "changed table account comment: none → money");
    }

    @Test
    void an_initial_row_counts_by_its_key_only() {
        InitialRow asked = new InitialRow(new TreeMap<>(Map.of("id", "1")), new TreeMap<>(Map.of("name", "'x'")));
        InitialRow found = new InitialRow(new TreeMap<>(Map.of("id", "1")), new TreeMap<>());
        assertThat(lines(
                        schema(ACCOUNTS.with(table -> table.initialRows(List.of(found)))),
                        schema(ACCOUNTS.with(table -> table.initialRows(List.of(asked))))))
                .isEmpty();
        assertThat(tableLines(ACCOUNTS, table -> table.initialRows(List.of(asked))))
                .containsExactly("changed table account missing rows: (id = 1)");
    }

    @Test
    void every_option_of_a_sequence_counts() {
        Name name = Name.of("account_seq");
        Sequence one = Sequence.of(name, SequenceOptions.counting("bigint", 1, 1));
        assertThat(lines(schema(one), schema(one))).isEmpty();
        assertThat(lines(schema(one), schema(Sequence.of(name, SequenceOptions.counting("bigint", 1, 50)))))
                .containsExactly("changed sequence account_seq increment: 1 → 50");
        assertThat(lines(
                        schema(ACCOUNTS, one),
                        schema(
                                ACCOUNTS,
                                new Sequence(
                                        name,
                                        new SequenceOptions("integer", 2, 1, 0, 9, 30, true),
                                        Optional.of(new ColumnReference(ACCOUNT, "id")),
                                        Optional.of("counts")))))
                .containsExactly(
                        "changed sequence account_seq type: bigint → integer",
                        "changed sequence account_seq start: 1 → 2",
                        "changed sequence account_seq minimum: 1 → 0",
                        "changed sequence account_seq maximum: 9223372036854775807 → 9",
                        "changed sequence account_seq cache: 1 → 30",
                        "changed sequence account_seq cycle: false → true",
                        "changed sequence account_seq owner: none → account.id",
                        "changed sequence account_seq comment: none → counts");
    }

    @Test
    void labels_that_look_sorted_compare_as_a_set() {
        Name name = Name.of("mood");
        EnumType live = EnumType.of(name, "SAD", "HAPPY");
        EnumType target = EnumType.of(name, "HAPPY", "SAD");
        assertThat(lines(schema(live), schema(target))).isEmpty();
        assertThat(lines(comparison(
                        schema(live), schema(target), Ownership.of(Set.of()), new ComparisonOptions(true, false))))
                .containsExactly("changed enum type mood labels: SAD, HAPPY → HAPPY, SAD");
        assertThat(lines(schema(target), schema(live)))
                .containsExactly("changed enum type mood labels: HAPPY, SAD → SAD, HAPPY");
    }

    @Test
    void a_new_label_joins_the_order_that_the_database_has() {
        Name name = Name.of("mood");
        assertThat(lines(schema(EnumType.of(name, "SAD", "HAPPY")), schema(EnumType.of(name, "FINE", "HAPPY", "SAD"))))
                .containsExactly("changed enum type mood labels: SAD, HAPPY → SAD, HAPPY, FINE");
        assertThat(lines(schema(EnumType.of(name, "HAPPY", "SAD")), schema(EnumType.of(name, "FINE", "HAPPY", "SAD"))))
                .containsExactly("changed enum type mood labels: HAPPY, SAD → FINE, HAPPY, SAD");
    }

    @Test
    void casts_belong_to_their_enum_type() {
        EnumType plain = EnumType.of(Name.of("mood"), "A");
        EnumType cast = new EnumType(
                plain.name(),
                plain.labels(),
                List.of(Cast.inout("character varying", "mood", Cast.Context.IMPLICIT)),
                Optional.empty());
        assertThat(lines(schema(plain), schema(cast)))
                .containsExactly("changed enum type mood casts: none → character varying as mood implicit");
        assertThat(lines(schema(cast), schema(cast))).isEmpty();
    }

    @Test
    void composite_types_and_domains_are_compared_in_every_part() {
        Name name = Name.of("money");
        CompositeType composite = new CompositeType(
                name, List.of(new CompositeType.Attribute("a", "integer", Optional.empty())), Optional.empty());
        assertThat(lines(schema(composite), schema(composite))).isEmpty();
        assertThat(lines(
                        schema(composite),
                        schema(new CompositeType(
                                name,
                                List.of(new CompositeType.Attribute("a", "bigint", Optional.of("\"C\""))),
                                Optional.of("c")))))
                .containsExactly(
                        "changed composite type money attributes: a integer → a bigint collate \"C\"",
                        "changed composite type money comment: none → c");
        assertThat(lines(
                        schema(domain("integer", CheckConstraint.of(Label.explicit("money_check"), "VALUE > 0"))),
                        schema(domain("integer", CheckConstraint.of(Label.unnamed(), "VALUE > 0")))))
                .isEmpty();
        assertThat(lines(
                        schema(domain("integer", CheckConstraint.of(Label.explicit("c"), "VALUE > 0"))),
                        schema(domain("bigint", CheckConstraint.of(Label.explicit("c"), "VALUE > 1")))))
                .containsExactly(
                        "changed domain amount type: integer → bigint",
                        "changed domain amount checks: c (VALUE > 0) → c (VALUE > 1)");
    }

    private static Domain domain(String type, CheckConstraint check) {
        return new Domain(
                Name.of("amount"), type, Optional.empty(), true, Optional.empty(), List.of(check), Optional.empty());
    }

    @Test
    void an_extension_differs_only_in_what_is_stated() {
        Name name = Name.of("pg_trgm");
        Extension live = new Extension(name, Optional.of("public"), Optional.of("1.6"), Optional.of("text similarity"));
        assertThat(byEntities(schema(live), schema(Extension.of("pg_trgm")))).isEmpty();
        assertThat(byEntities(
                        schema(live),
                        schema(new Extension(name, Optional.empty(), Optional.of("1.5"), Optional.empty()))))
                .containsExactly("changed extension pg_trgm version: 1.6 → 1.5");
        assertThat(lines(schema(live), schema(Extension.of("pg_trgm"))))
                .containsExactly("changed extension pg_trgm comment: text similarity → none");
        assertThat(lines(Schema.empty(), schema(Extension.of("pg_trgm")))).containsExactly("missing extension pg_trgm");
    }

    @Test
    void a_schema_that_is_asked_for_is_missing() {
        assertThat(lines(Schema.empty(), schema(Namespace.of("audit")))).containsExactly("missing schema audit");
        Schema commented = schema(new Namespace(Name.of("audit"), Optional.of("standard")));
        assertThat(byEntities(commented, schema(Namespace.of("audit")))).isEmpty();
        assertThat(lines(commented, schema(Namespace.of("audit"))))
                .containsExactly("changed schema audit comment: standard → none");
    }

    /** What entities ask for, who leave much open. */
    private static List<String> byEntities(Schema live, Schema target) {
        return lines(comparison(live, target, Ownership.of(Set.of()), new ComparisonOptions(false, false, false)));
    }

    @Test
    void views_are_compared_by_query_and_kind() {
        Name name = Name.of("v");
        View view = View.of(name, " SELECT 1");
        assertThat(lines(schema(view), schema(view))).isEmpty();
        assertThat(lines(schema(view), schema(View.of(name, " SELECT 2"))))
                .containsExactly("changed view v query: SELECT 1 → SELECT 2");
        View materialized =
                new View(name, true, " SELECT 1", List.of(index(Label.explicit("v_ix"), "a")), Optional.empty());
        assertThat(lines(schema(view), schema(materialized)))
                .containsExactly("missing index v.v_ix (a)", "changed materialized view v materialized: false → true");
        assertThat(lines(schema(materialized), schema(materialized))).isEmpty();
    }

    @Test
    void an_opaque_unit_is_compared_by_its_hash() {
        OpaqueUnit unit = new OpaqueUnit(Name.of("f"), List.of("create"), List.of("drop"), true, "aa");
        Schema target = schema(unit);
        SchemaComparator comparator =
                new SchemaComparator(new PostgresDialect(), Ownership.of(Set.of()), ComparisonOptions.defaults());
        assertThat(lines(comparator.compare(new CanonicalSchema(target, target, List.of()), Schema.empty())))
                .containsExactly("missing auxiliary object f");
        assertThat(lines(comparator.compare(new CanonicalSchema(target, target, List.of(unit)), Schema.empty())))
                .isEmpty();
        OpaqueUnit other = new OpaqueUnit(unit.name(), unit.create(), unit.drop(), true, "bb");
        assertThat(lines(comparator.compare(new CanonicalSchema(target, target, List.of(other)), Schema.empty())))
                .containsExactly("changed auxiliary object f content: bb → aa");
    }

    @Test
    void a_name_in_another_schema_is_another_object() {
        Table audit = PEOPLE.with(table -> table.name(Name.of("audit", "person")));
        assertThat(lines(schema(PEOPLE), schema(PEOPLE, audit))).containsExactly("missing table audit.person");
    }
}
