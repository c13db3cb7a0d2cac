package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.operation.AddColumn;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OperationDescription;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.operation.Reversal;
import dev.autogen.operation.SetNotNull;
import dev.autogen.runtime.OperationExecutor;
import dev.autogen.runtime.OperationFailedException;
import dev.autogen.schema.Column;
import dev.autogen.schema.Name;
import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.FreshDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Columns that must have a value from now on, in tables with rows. */
class FilledTableTest {

    private static final PostgresDialect DIALECT = new PostgresDialect();
    private static final Name ACCOUNT = Name.of("account");
    private static final Operation ADD =
            new AddColumn(ACCOUNT, Column.of("nick", "text").notNull());
    private static final Operation FORBID = new SetNotNull(ACCOUNT, "Mail");

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @BeforeEach
    void account() {
        database.database()
                .execute(
                        "create table account (id int, \"Mail\" text)",
                        "insert into account values (1, 'a@example.com'), (2, null), (3, null)");
    }

    @Test
    void rows_without_a_value_are_counted_and_refused() {
        assertThatThrownBy(() -> require(ADD, FORBID))
                .isInstanceOf(FilledTableException.class)
                .hasMessageContaining("account.nick (3 rows)")
                .hasMessageContaining("account.Mail (2 rows)")
                .hasMessageContaining("@ColumnDefault")
                .hasMessageContaining("--backfill account.nick=EXPRESSION");
    }

    @Test
    void an_empty_table_and_a_default_need_nothing() throws SQLException {
        require(new AddColumn(ACCOUNT, Column.of("nick", "text").notNull().withDefault(Optional.of("'x'"))));
        require(new AddColumn(Name.of("not_yet"), Column.of("nick", "text").notNull()));
        database.database().execute("delete from account");
        require(ADD, FORBID);
    }

    @Test
    void expressions_fill_columns_before_nulls_are_forbidden() throws SQLException {
        Backfills backfills = new Backfills(Map.of("account.nick", "'n' || id", "account.Mail", "'none'"), DIALECT);
        List<PlannedOperation> plan = planned(ADD, FORBID);
        assertThat(backfills.uncovered(plan)).isEmpty();
        List<Operation> operations =
                backfills.into(plan).stream().map(PlannedOperation::operation).toList();
        assertThat(operations.stream().map(OperationDescription::of))
                .containsExactly(
                        "add column account.nick",
                        "run SQL: update account set nick = 'n' || id where nick is null",
                        "forbid nulls in column account.nick",
                        "run SQL: update account set \"Mail\" = 'none' where \"Mail\" is null",
                        "forbid nulls in column account.Mail");
        List<String> before = CatalogDump.of(database.database(), "public");
        apply(operations);
        database.database().execute("alter table account alter nick set not null");
        apply(Reversal.of(operations));
        assertThat(CatalogDump.of(database.database(), "public")).isEqualTo(before);
    }

    @Test
    void an_expression_that_is_not_needed_is_an_error() {
        Backfills backfills = new Backfills(Map.of("account.nik", "''"), DIALECT);
        assertThatThrownBy(() -> backfills.into(planned(ADD)))
                .isInstanceOf(UnusedBackfillException.class)
                .hasMessageContaining("account.nik")
                .hasMessageEndingWith("it forbids them in account.nick.");
    }

    @Test
    void a_failing_run_says_what_helps() {
        assertThatThrownBy(() -> apply(List.of(ADD)))
                .isInstanceOf(OperationFailedException.class)
                .hasMessageContaining("give the column a default")
                .hasMessageContaining("op.setNotNull");
    }

    private void require(Operation... plan) throws SQLException {
        try (Connection connection = database.database().connect()) {
            new FilledTables(DIALECT, "public").requireValues(planned(plan), connection);
        }
    }

    private void apply(List<Operation> operations) throws SQLException {
        try (Connection connection = database.database().connect()) {
            new OperationExecutor(DIALECT, "public").apply(operations, connection);
        }
    }

    private static List<PlannedOperation> planned(Operation... operations) {
        return List.of(operations).stream()
                .map(operation -> new PlannedOperation(operation, "why"))
                .toList();
    }
}
