package dev.autogen.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Index;
import dev.autogen.schema.Label;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OperationDescriptionTest {

    private static final Name ACCOUNT = Name.of("bank", "account");

    @Test
    void a_drop_names_the_object_with_its_schema() {
        assertThat(OperationDescription.of(new DropTable(ACCOUNT, Optional.empty())))
                .isEqualTo("drop table bank.account");
    }

    @Test
    void a_part_is_named_with_its_table() {
        assertThat(OperationDescription.of(new RenameColumn(ACCOUNT, "nick", "name")))
                .isEqualTo("rename column bank.account.nick to name");
    }

    @Test
    void an_index_is_named_with_the_schema_of_its_table() {
        Operation fuller = new AlterIndexStorage(
                ACCOUNT, "ix", new TreeMap<>(Map.of("fillfactor", "70")), new TreeMap<>(Map.of("fillfactor", "90")));
        assertThat(OperationDescription.of(fuller)).isEqualTo("change the storage parameters of index bank.ix");
    }

    @Test
    void a_changed_type_is_told_with_both_ends() {
        Operation wider = new AlterColumnType(ACCOUNT, "id", ColumnType.of("integer"), ColumnType.of("bigint"));
        assertThat(OperationDescription.of(wider))
                .isEqualTo("change the type of column bank.account.id from integer to bigint");
    }

    @Test
    void a_comment_is_set_changed_or_dropped() {
        ObjectPath column = ObjectPath.column(ACCOUNT, "id");
        assertThat(OperationDescription.of(new SetComment(column, Optional.empty(), Optional.of("key"))))
                .isEqualTo("set the comment on column bank.account.id");
        assertThat(OperationDescription.of(new SetComment(column, Optional.of("key"), Optional.of("id"))))
                .isEqualTo("change the comment on column bank.account.id");
        assertThat(OperationDescription.of(new SetComment(column, Optional.of("key"), Optional.empty())))
                .isEqualTo("drop the comment on column bank.account.id");
    }

    @Test
    void long_sql_is_cut_to_one_line() {
        String text = "update account\n   set name = trim(name)\n where name is distinct from trim(name) and id > 100";
        assertThat(OperationDescription.of(new Sql(text, Optional.empty())))
                .startsWith("run SQL: update account set name = trim(name) where")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(82);
    }

    @Test
    void a_block_outside_a_transaction_tells_what_is_in_it() {
        Index index = Index.of(Label.explicit("account_name_idx"), List.of());
        assertThat(OperationDescription.of(new OutsideTransaction(List.of(new CreateIndex(ACCOUNT, index)))))
                .isEqualTo("outside a transaction: create index account_name_idx on bank.account");
    }
}
