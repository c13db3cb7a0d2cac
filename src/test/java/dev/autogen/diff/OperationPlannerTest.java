package dev.autogen.diff;

import static dev.autogen.diff.Compare.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.CanonicalSchema;
import dev.autogen.dialect.DdlStatement;
import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import liquibase.diff.DiffResult;
import org.junit.jupiter.api.Test;

class OperationPlannerTest {
    private static final Table ACCOUNTS = Table.builder(Name.of("account"))
            .add(Column.of("id", "bigint").notNull())
            .add(Column.of("name", "character varying(20)"))
            .add(PrimaryKey.of(Label.unnamed(), List.of("id")))
            .build();

    private static List<PlannedOperation> plan(Schema live, Schema target) {
        return new OperationPlanner(Loop.DIALECT, Map.of())
                .plan(Compare.owning(live, target).differences());
    }

    private static List<String> sql(Schema live, Schema target) {
        return plan(live, target).stream()
                .flatMap(planned -> Loop.DIALECT.statements(planned.operation()).stream())
                .map(DdlStatement::sql)
                .toList();
    }

    private static List<String> reasons(List<PlannedOperation> plan) {
        return plan.stream().map(PlannedOperation::reason).toList();
    }

    @Test
    void no_difference_needs_no_operation() {
        assertThat(new OperationPlanner(Loop.DIALECT, Map.of()).plan(new DiffResult(null, null, null)))
                .isEmpty();
    }

    @Test
    void a_new_table_comes_with_its_keys_and_checks_but_indexes_and_foreign_keys_follow() {
        Table target = ACCOUNTS.with(table -> table.add(UniqueConstraint.of(Label.unnamed(), List.of("name")))
                .add(CheckConstraint.of(Label.unnamed(), "length(name) > 1"))
                .add(ForeignKey.of(Label.unnamed(), List.of("id"), Name.of("person"), List.of("id")))
                .add(Index.of(Label.unnamed(), List.of(IndexPart.column("name"))))
                .initialRows(List.of(
                        new InitialRow(new TreeMap<>(Map.of("id", "1")), new TreeMap<>(Map.of("name", "'x'"))))));
        Table person =
                Table.builder(Name.of("person")).add(Column.of("id", "bigint")).build();
        assertThat(sql(schema(person), schema(person, target)))
                .containsExactly(
                        """
                        CREATE TABLE account (
                            id bigint NOT NULL,
                            name character varying(20),
                            CONSTRAINT account_pkey PRIMARY KEY (id),
                            CONSTRAINT account_name_key UNIQUE (name),
                            CONSTRAINT account_name_check CHECK (length(name) > 1)
                        )""",
                        "CREATE INDEX account_name_idx ON account (name)",
                        "ALTER TABLE account ADD CONSTRAINT account_id_fkey FOREIGN KEY (id) REFERENCES person (id)",
                        "INSERT INTO account (id, name) VALUES (1, 'x')");
    }

    @Test
    void a_reason_says_what_differs_and_where_it_comes_from() {
        Map<ObjectPath, String> sources = Map.of(
                ObjectPath.table(ACCOUNTS.name()), "sample.Account",
                ObjectPath.column(ACCOUNTS.name(), "name"), "sample.Account#name");
        OperationPlanner planner = new OperationPlanner(Loop.DIALECT, sources);
        assertThat(reasons(planner.plan(
                        Compare.comparison(Schema.empty(), schema(ACCOUNTS)).differences())))
                .containsExactly("missing table account: sample.Account");
        Table longer = ACCOUNTS.with(table -> table.columns(List.of(
                Column.of("id", "bigint").notNull(),
                Column.of("name", "character varying(50)").notNull())));
        assertThat(reasons(planner.plan(Compare.comparison(schema(named(ACCOUNTS)), schema(longer))
                        .differences())))
                .containsExactly(
                        "changed column account.name nullable: true → false: sample.Account#name",
                        "changed column account.name type: character varying(20) → character varying(50): sample.Account#name");
    }

    private static Table named(Table table) {
        return table.with(builder ->
                builder.primaryKey(Optional.of(PrimaryKey.of(Label.explicit("account_pkey"), List.of("id")))));
    }

    @Test
    void a_name_that_is_taken_gets_a_number_and_one_that_becomes_free_is_used_again() {
        Table live = named(ACCOUNTS)
                .with(table -> table.add(CheckConstraint.of(Label.explicit("account_name_check"), "name <> 'a'")));
        Table other = live.with(table -> table.checks(List.of(CheckConstraint.of(Label.unnamed(), "name <> 'b'"))));
        assertThat(sql(schema(live), schema(other)))
                .containsExactly(
                        "ALTER TABLE account DROP CONSTRAINT account_name_check",
                        "ALTER TABLE account ADD CONSTRAINT account_name_check CHECK (name <> 'b')");
        Table both = live.with(table -> table.add(CheckConstraint.of(Label.unnamed(), "name <> 'b'")));
        assertThat(sql(schema(live), schema(both)))
                .containsExactly("ALTER TABLE account ADD CONSTRAINT account_name_check1 CHECK (name <> 'b')");
    }

    @Test
    void an_implicit_name_is_used_when_the_object_is_made() {
        Table target = ACCOUNTS.with(
                table -> table.add(Index.of(Label.implicit("idx4711"), List.of(IndexPart.column("name")))));
        List<PlannedOperation> plan = plan(schema(named(ACCOUNTS)), schema(target));
        assertThat(plan)
                .extracting(PlannedOperation::operation)
                .containsExactly(new dev.autogen.operation.CreateIndex(
                        ACCOUNTS.name(), Index.of(Label.explicit("idx4711"), List.of(IndexPart.column("name")))));
    }

    @Test
    void a_pure_rename_is_one_operation() {
        Table live =
                named(ACCOUNTS).with(table -> table.add(UniqueConstraint.of(Label.explicit("old"), List.of("name"))));
        Table target = ACCOUNTS.with(table -> table.add(UniqueConstraint.of(Label.explicit("new"), List.of("name"))));
        assertThat(sql(schema(live), schema(target)))
                .containsExactly("ALTER TABLE account RENAME CONSTRAINT old TO new");
    }

    @Test
    void a_conversion_that_is_not_assigned_says_how() {
        Table target = ACCOUNTS.with(
                table -> table.columns(List.of(Column.of("id", "bigint").notNull(), Column.of("name", "integer"))));
        assertThat(sql(schema(named(ACCOUNTS)), schema(target)))
                .containsExactly("ALTER TABLE account ALTER COLUMN name TYPE integer USING name::integer");
    }

    @Test
    void conversions_are_written_out_only_where_needed() {
        assertThat(using("integer", "bigint")).isEmpty();
        assertThat(using("integer", "text")).isEmpty();
        assertThat(using("timestamp(6) without time zone", "timestamp with time zone"))
                .isEmpty();
        assertThat(using("json", "jsonb")).isEmpty();
        assertThat(using("character varying(3)", "mood")).contains("c::mood");
        assertThat(using("text", "jsonb")).contains("c::jsonb");
        assertThat(using("integer", "boolean")).contains("c::boolean");
        assertThat(using("bigint", "uuid")).contains("c::text::uuid");
        assertThat(using("mood", "other_mood")).contains("c::text::other_mood");
        assertThat(using("mood[]", "other_mood[]")).contains("c::text[]::other_mood[]");
        assertThat(using("integer[]", "bigint[]")).isEmpty();
        assertThat(using("text", "text[]")).contains("c::text[]");
    }

    private static Optional<String> using(String from, String to) {
        return new ColumnConversion(Loop.DIALECT)
                .to("c", from, to, Optional.empty())
                .using();
    }

    @Test
    void an_identity_that_only_follows_its_type_needs_no_step() {
        Table live = identity("integer");
        assertThat(sql(schema(live), schema(identity("bigint"))))
                .containsExactly("ALTER TABLE t ALTER COLUMN id TYPE bigint");
    }

    private static Table identity(String type) {
        return Table.builder(Name.of("t"))
                .add(Column.of("id", type).notNull().withIdentity(Optional.of(Identity.byDefault(type))))
                .build();
    }

    @Test
    void a_dropped_table_takes_its_indexes_along_and_the_way_back_brings_them() {
        Table live = named(ACCOUNTS)
                .with(table -> table.add(Index.of(Label.explicit("ix"), List.of(IndexPart.column("name")))));
        List<PlannedOperation> plan = plan(schema(live), Schema.empty());
        assertThat(plan)
                .extracting(PlannedOperation::operation)
                .containsExactly(new DropTable(live.name(), Optional.of(live)));
        assertThat(plan.get(0).operation().reverse()).isEqualTo(new CreateTable(live));
    }

    @Test
    void what_is_not_ours_steps_aside_and_comes_back_as_it_was() {
        View theirs = new View(Name.of("theirs"), false, "SELECT name FROM account", List.of(), Optional.of("kept"));
        Table target = ACCOUNTS.with(
                table -> table.columns(List.of(Column.of("id", "bigint").notNull(), Column.of("name", "text"))));
        Comparison comparison = Compare.comparison(schema(named(ACCOUNTS), theirs), schema(target));
        assertThat(comparison.notOurs()).hasSize(1);
        assertThat(new OperationPlanner(Loop.DIALECT, Map.of()).plan(comparison.differences()))
                .extracting(planned -> planned.operation().toString())
                .first()
                .asString()
                .contains("DropView", "theirs");
        assertThat(sql(schema(named(ACCOUNTS), theirs), schema(target, theirs)))
                .last()
                .asString()
                .startsWith("COMMENT ON VIEW theirs");
    }

    @Test
    void a_chain_of_ten_thousand_tables_is_planned_both_ways() {
        Schema chain = Schema.of(
                IntStream.range(0, 10_000).mapToObj(OperationPlannerTest::link).toList());
        List<PlannedOperation> creation = plan(Schema.empty(), chain);
        assertThat(creation).hasSize(19_999);
        assertThat(creation.get(0).operation()).isInstanceOf(CreateTable.class);
        assertThat(((CreateTable) creation.get(0).operation()).table().name()).isEqualTo(Name.of("t9999"));
        assertThat(plan(chain, Schema.empty())).hasSize(19_999);
        assertThat(plan(chain, chain)).isEmpty();
    }

    /** Each refers to the next, so that the order of names is the wrong one. */
    private static Table link(int number) {
        return Table.of(name(number)).with(table -> {
            table.add(Column.of("id", "bigint").notNull()).add(Column.of("next", "bigint"));
            table.add(PrimaryKey.of(Label.explicit(name(number).name() + "_pkey"), List.of("id")));
            return number == 9_999
                    ? table
                    : table.add(ForeignKey.of(
                            Label.explicit(name(number).name() + "_fk"),
                            List.of("next"),
                            name(number + 1),
                            List.of("id")));
        });
    }

    private static Name name(int number) {
        return Name.of("t%04d".formatted(number));
    }

    @Test
    void the_plan_does_not_depend_on_hash_codes_or_the_order_of_the_findings() {
        Schema live = schema(many(1).toArray(SchemaObject[]::new));
        List<SchemaObject> objects = new ArrayList<>(many(2));
        List<PlannedOperation> first = plan(live, Schema.of(objects));
        assertThat(first).hasSizeGreaterThan(50);
        for (int seed = 0; seed < 20; seed++) {
            DiffResult differences = Compare.owning(live, Schema.of(objects)).differences();
            assertThat(new OperationPlanner(Loop.DIALECT, Map.of()).plan(shuffled(differences, seed)))
                    .isEqualTo(first);
        }
    }

    /** Elements have identity hash codes, which differ in each comparison; their insertion order is shuffled too. */
    private static DiffResult shuffled(DiffResult result, int seed) {
        DiffResult shuffled = new DiffResult(null, null, null);
        Random random = new Random(seed);
        var missing = new ArrayList<>(result.getMissingObjects());
        Collections.shuffle(missing, random);
        missing.forEach(shuffled::addMissingObject);
        var unexpected = new ArrayList<>(result.getUnexpectedObjects());
        Collections.shuffle(unexpected, random);
        unexpected.forEach(shuffled::addUnexpectedObject);
        var changed = new ArrayList<>(result.getChangedObjects().entrySet());
        Collections.shuffle(changed, random);
        changed.forEach(entry -> shuffled.addChangedObject(entry.getKey(), entry.getValue()));
        return shuffled;
    }

    private static List<SchemaObject> many(int step) {
        List<SchemaObject> objects = new ArrayList<>();
        for (int i = 0; i < 40; i += step) {
            int number = i;
            objects.add(named(ACCOUNTS).with(table -> {
                table.name(Name.of("t" + number)).primaryKey(Optional.empty());
                table.add(Column.of("c" + step, step == 1 ? "integer" : "text"));
                table.add(Column.of("same", step == 1 ? "integer" : "boolean"));
                return table.add(CheckConstraint.of(
                                Label.explicit("ck" + number), "same is not null and " + step + " > 0"))
                        .add(Index.of(Label.explicit("ix" + number + "_" + step), List.of(IndexPart.column("same"))));
            }));
        }
        return objects;
    }

    @Test
    void the_readable_text_is_what_operations_show() {
        Table live = named(ACCOUNTS);
        Schema canonical = schema(live.with(table -> table.columns(List.of(
                live.columns().get(0), live.columns().get(1).withDefault(Optional.of("'x'::character varying"))))));
        Schema readable = schema(live.with(table -> table.columns(
                List.of(live.columns().get(0), live.columns().get(1).withDefault(Optional.of("'x'"))))));
        Comparison comparison = new SchemaComparator(
                        new PostgresDialect(), Ownership.of(Set.of()), ComparisonOptions.defaults())
                .compare(new CanonicalSchema(canonical, readable, List.of()), schema(live));
        assertThat(new OperationPlanner(Loop.DIALECT, Map.of()).plan(comparison.differences()))
                .extracting(PlannedOperation::operation)
                .containsExactly(new dev.autogen.operation.AlterDefault(
                        live.name(), "name", Optional.empty(), Optional.of("'x'")));
    }
}
