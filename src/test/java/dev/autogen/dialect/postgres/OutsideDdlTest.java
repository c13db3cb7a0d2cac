package dev.autogen.dialect.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.DdlStatement;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OutsideTransaction;
import dev.autogen.operation.Sql;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutsideDdlTest {

    private static final Name ACCOUNT = Name.of("account");
    private static final CreateIndex INDEX = new CreateIndex(
            ACCOUNT,
            Index.of(Label.explicit("account_idx"), List.of(IndexPart.column("id")))
                    .withComment(Optional.of("quick")));

    @Test
    void an_index_is_created_concurrently_and_commented_on_in_a_transaction() {
        assertThat(outside(INDEX))
                .containsExactly(
                        new DdlStatement("CREATE INDEX CONCURRENTLY account_idx ON account (id)", true),
                        new DdlStatement("COMMENT ON INDEX account_idx IS 'quick'", false));
    }

    @Test
    void what_the_server_accepts_in_a_transaction_does_not_insist() {
        assertThat(outside(new DropTable(ACCOUNT, Optional.empty())))
                .containsExactly(new DdlStatement("DROP TABLE account", false));
    }

    @Test
    void hand_written_sql_insists_because_nobody_knows() {
        assertThat(outside(new Sql("VACUUM account", Optional.empty())))
                .containsExactly(new DdlStatement("VACUUM account", true));
    }

    @Test
    void inside_a_transaction_nothing_is_concurrent() {
        assertThat(new PostgresDialect().statements(INDEX))
                .containsExactly(
                        new DdlStatement("CREATE INDEX account_idx ON account (id)", false),
                        new DdlStatement("COMMENT ON INDEX account_idx IS 'quick'", false));
    }

    private static List<DdlStatement> outside(Operation operation) {
        return new PostgresDialect().statements(new OutsideTransaction(List.of(operation)));
    }
}
