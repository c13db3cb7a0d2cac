package dev.autogen.render;

import static dev.autogen.render.RevisionSources.planned;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumnType;
import dev.autogen.operation.AlterDefault;
import dev.autogen.operation.AlterEnumType;
import dev.autogen.operation.AlterIdentity;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.ColumnType;
import dev.autogen.operation.CreateEnumType;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateOpaqueUnit;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.EnumColumn;
import dev.autogen.operation.InsertRow;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.SetComment;
import dev.autogen.operation.Sql;
import dev.autogen.schema.Cast;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnReference;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.OpaqueUnit;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import dev.autogen.script.FileTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The look of revisions; {@code -Dscenarios.update} writes the expected files again. */
class GoldenFileTest {
    private static final Path EXPECTED = Path.of("src/test/resources/dev/autogen/render");

    private static final Table ACCOUNT = Table.builder(Name.of("account"))
            .add(Column.of("id", "bigint").notNull().withIdentity(Optional.of(Identity.byDefault("bigint"))))
            .add(Column.of("name", "character varying(50)").notNull())
            .add(Column.of("state", "character varying(255)"))
            .add(PrimaryKey.of(Label.explicit("account_pkey"), List.of("id")))
            .add(CheckConstraint.of(Label.explicit("account_state_check"), "state in ('OPEN','CLOSED')"))
            .build();

    private static final Index ACCOUNT_NAME = new Index(
            Label.explicit("account_name_idx"),
            false,
            Index.BTREE,
            List.of(IndexPart.column("name")),
            List.of(),
            false,
            Optional.of("state = 'OPEN'"),
            new TreeMap<>(),
            true,
            Optional.empty());

    @Test
    void a_table_reads_one_call_a_line() {
        matches(RevisionSources.of(
                "Add account table",
                List.of(
                        new PlannedOperation(new CreateTable(ACCOUNT), "missing table account: sample.Account"),
                        new PlannedOperation(
                                new CreateIndex(Name.of("account"), ACCOUNT_NAME),
                                "missing index account_name_idx of account"))));
    }

    @Test
    void a_revision_without_steps_says_so() {
        matches(RevisionSources.of("Fill in by hand", List.of()));
    }

    @Test
    void long_calls_are_broken_where_a_reader_expects_it() {
        matches(RevisionSources.of(
                "Break long calls",
                planned(
                        new CreateEnumType(EnumType.of(
                                Name.of("phase"),
                                "NOT_YET_STARTED",
                                "STARTED_BUT_WAITING",
                                "RUNNING_AT_LAST",
                                "FINISHED_WITH_ERRORS",
                                "FINISHED_CLEANLY",
                                "ARCHIVED_FOR_GOOD")),
                        new CreateEnumType(new EnumType(
                                Name.of("mood"),
                                List.of("GOOD", "BAD"),
                                List.of(
                                        Cast.inout("character varying", "mood", Cast.Context.IMPLICIT),
                                        Cast.inout("mood", "character varying", Cast.Context.IMPLICIT)),
                                Optional.of("How somebody feels"))),
                        new AlterEnumType(
                                EnumType.of(Name.of("mood"), "GOOD"),
                                EnumType.of(Name.of("mood"), "GOOD", "BAD"),
                                List.of(
                                        new EnumColumn(
                                                new ColumnReference(Name.of("person"), "mood"),
                                                false,
                                                Optional.empty()),
                                        new EnumColumn(
                                                new ColumnReference(Name.of("audit", "person"), "moods"),
                                                true,
                                                Optional.of("'{}'::mood[]")))),
                        new AlterSequence(
                                new Sequence(
                                        Name.of("numbers"),
                                        new SequenceOptions("bigint", 1, 1, 1, Long.MAX_VALUE, 1, false),
                                        Optional.empty(),
                                        Optional.empty()),
                                new Sequence(
                                        Name.of("numbers"),
                                        new SequenceOptions("bigint", 1000, 50, 10, 5_000_000_000L, 20, true),
                                        Optional.of(new ColumnReference(Name.of("a"), "b")),
                                        Optional.of("counts"))),
                        new AddConstraint(
                                Name.of("audit", "purchase_order_line"),
                                new ForeignKey(
                                        Label.explicit("purchase_order_line_order_fk"),
                                        List.of("order_region", "order_number"),
                                        Name.of("purchase_order"),
                                        List.of("region", "number"),
                                        ForeignKey.Action.NO_ACTION,
                                        ForeignKey.Action.CASCADE,
                                        true,
                                        Deferrability.INITIALLY_DEFERRED,
                                        true)),
                        new AddColumn(
                                Name.of("book"),
                                Column.of("price_with_tax_and_everything", "numeric(19,2)")
                                        .notNull()
                                        .withGenerated(Optional.of(new Generated("round(price * 1.19, 2)", true)))
                                        .withComment(Optional.of("What the customer pays, \"all in\""))))));
    }

    @Test
    void sql_of_several_lines_is_a_text_block() {
        matches(RevisionSources.of(
                "Write SQL",
                planned(
                        new CreateView(View.of(
                                Name.of("audit", "cheap"), "select id,\n       title\n  from book\n where price < 10")),
                        new Sql("update book set title = 'x';\n", Optional.of("update book\nset title = null")),
                        new Sql("delete from book", Optional.empty()),
                        new CreateOpaqueUnit(new OpaqueUnit(
                                Name.of("touch"),
                                List.of("create function touch() returns trigger as $$\nbegin\n  return new;\nend\n$$"),
                                List.of("drop function touch"),
                                true,
                                "9f86d081")),
                        new OutsideTransaction(List.of(new CreateIndex(Name.of("audit", "account"), ACCOUNT_NAME))))));
    }

    @Test
    void drops_and_alterations_read_as_sentences() {
        matches(RevisionSources.of(
                "Drop & alter",
                planned(
                        new DropTable(Name.of("account"), Optional.of(ACCOUNT)),
                        new DropColumn(Name.of("book"), "old", Optional.empty()),
                        new AlterColumnType(
                                Name.of("book"),
                                "pages",
                                ColumnType.of("integer"),
                                new ColumnType("bigint", Optional.empty(), Optional.of("pages::bigint"))),
                        new AlterDefault(Name.of("book"), "pages", Optional.empty(), Optional.of("0")),
                        new AlterIdentity(
                                Name.of("book"), "id", Optional.empty(), Optional.of(Identity.byDefault("bigint"))),
                        new RenameColumn(Name.of("book"), "a", "b"),
                        new SetComment(
                                ObjectPath.column(Name.of("book"), "pages"),
                                Optional.empty(),
                                Optional.of("It's how many")),
                        new InsertRow(
                                Name.of("generator"),
                                new InitialRow(
                                        new TreeMap<>(Map.of("name", "'book'")),
                                        new TreeMap<>(Map.of("next", "0")))))));
    }

    @Test
    void a_merge_names_all_that_it_joins() {
        matches(new RevisionSource(
                "",
                "merge-me",
                List.of("8d0a41c2b7e9", "0123456789ab"),
                "",
                Instant.parse("2026-11-21T10:00:00.123Z"),
                "0.1.0",
                Optional.of("7.4.1.Final"),
                Optional.of("6.6.43.Final"),
                List.of("billing"),
                List.of("ffffffffffff", "eeeeeeeeeeee"),
                true,
                List.of("trigger \"*/ audit\" on account", "the privileges on account of billing, reporting"),
                List.of()));
    }

    @Test
    void each_of_several_databases_has_a_body() {
        Map<String, List<Operation>> databases = new LinkedHashMap<>();
        databases.put("orders", List.of(new CreateTable(ACCOUNT), new CreateIndex(Name.of("account"), ACCOUNT_NAME)));
        databases.put("billing-archive", List.of(new RenameColumn(Name.of("book"), "a", "b")));
        databases.put("stock", List.of());
        matches(RevisionSources.on(databases));
    }

    private static void matches(RevisionSource source) {
        RenderedRevision rendered = new RevisionRenderer(FileTemplate.standard()).render(source);
        Path expected = EXPECTED.resolve(rendered.className() + ".java");
        try {
            if (Boolean.getBoolean("scenarios.update") || "".equals(System.getProperty("scenarios.update"))) {
                Files.writeString(expected, rendered.text());
            }
            assertThat(rendered.text()).isEqualTo(Files.readString(expected));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
