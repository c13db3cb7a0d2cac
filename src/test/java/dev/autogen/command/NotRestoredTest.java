package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Name;
import dev.autogen.testing.FreshDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What hangs on tables and columns that go, and does not come back with them. */
class NotRestoredTest {

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @BeforeEach
    void account() {
        database.execute(
                """
                create role teller;
                create role "Chief";
                create function noted() returns trigger language plpgsql as 'begin return new; end';
                create sequence number;
                grant usage on sequence number to teller;
                create table plain (id int, name text);
                create table account (id int, nick text not null, mail text);
                create index by_nick on account (nick);
                """);
    }

    @AfterEach
    void roles() {
        database.execute("drop owned by teller", "drop owned by \"Chief\"", "drop role teller", "drop role \"Chief\"");
    }

    @Test
    void what_hangs_on_a_table() throws SQLException {
        database.execute(
                """
                grant select on account to teller, public;
                grant update (nick) on account to "Chief";
                create trigger audit before insert on account for each row execute function noted();
                create rule quiet as on delete to account do instead nothing;
                create policy own on account;
                alter table account enable row level security;
                create statistics "both" on id, nick from account;
                create publication news for table account;
                alter table account replica identity full;
                alter table account cluster on by_nick;
                alter table account alter mail set storage external;
                alter table account alter nick set statistics 500;
                alter table account owner to "Chief";
                """);
        assertThat(lost(drop("account")))
                .containsExactly(
                        "policy own on account",
                        "rule quiet on account",
                        "statistics \"both\" on account",
                        "the clustering of account by by_nick",
                        "the owner of account, \"Chief\"",
                        "the place of account in publication news",
                        "the privileges on account of public, teller",
                        "the replica identity of account",
                        "the row level security of account",
                        "the storage and statistics settings of column mail of account",
                        "the storage and statistics settings of column nick of account",
                        "trigger audit on account");
    }

    @Test
    void what_hangs_on_a_column() throws SQLException {
        database.execute(
                """
                grant update (nick) on account to "Chief";
                create statistics with_nick on id, nick from account;
                create statistics without on id, mail from account;
                alter table account alter nick set compression pglz;
                """);
        Column nick = Column.of("nick", "text").notNull();
        assertThat(lost(new DropColumn(Name.of("account"), "nick", Optional.of(nick))))
                .containsExactly(
                        "a value for column nick of account, which is NOT NULL: a table with rows refuses it",
                        "statistics with_nick on account",
                        "the place of column nick in account: it comes back as the last",
                        "the privileges on column nick of account of \"Chief\"",
                        "the storage and statistics settings of column nick of account");
    }

    @Test
    void a_sequence_has_privileges_and_the_rest_has_nothing() throws SQLException {
        assertThat(lost(new DropSequence(Name.of("number"), Optional.empty())))
                .containsExactly("the privileges on number of teller");
        assertThat(lost(
                        drop("plain"),
                        drop("not_there"),
                        new DropColumn(Name.of("account"), "mail", Optional.of(Column.of("mail", "text")))))
                .isEmpty();
    }

    private static Operation drop(String table) {
        return new DropTable(Name.of(table), Optional.empty());
    }

    private List<String> lost(Operation... operations) throws SQLException {
        try (Connection connection = database.connect()) {
            return new NotRestored(new PostgresDialect(), "public").by(List.of(operations), connection);
        }
    }
}
