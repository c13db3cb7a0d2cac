package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.CatalogDump;
import dev.autogen.testing.FreshDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code adopt}, for databases that exist before autogen comes. */
class AdoptCommandTest {

    private static final String FLYWAY =
            "create table flyway_schema_history (installed_rank int primary key, version varchar(50),"
                    + " description varchar(200) not null, success boolean not null)";

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    @Test
    void a_database_is_stamped_with_the_revision_whose_replay_equals_it() {
        RevisionsBench project = revisions();
        database.execute("create table account (id bigint, nick text)", "create table of_somebody_else (id int)");
        project.run("adopt", "--dry-run").exits(ExitCode.OK).says("would be stamped with bbbb.");
        assertThat(tables()).containsExactly("account", "of_somebody_else");
        assertThat(project.run("adopt", "--json").exits(ExitCode.OK).out())
                .contains("\"revision\" : \"bbbb\"", "\"equal\" : true", "\"stamped\" : true");
        assertThat(project.lines("current")).containsExactly("bbbb");
        project.run("upgrade", "head").exits(ExitCode.OK);
        project.run("adopt").exits(ExitCode.USAGE).says("is at cccc already");
    }

    @Test
    void the_nearest_revision_is_named_where_none_equals() {
        RevisionsBench project = revisions();
        database.execute("create table account (id bigint, nick text, note text)");
        assertThat(project.run("adopt")
                        .exits(ExitCode.DIFFERENCES)
                        .says("The nearest is bbbb, with 1 difference; nothing was stamped.")
                        .out())
                .isEqualTo("unexpected column account.note text\n");
        assertThat(tables()).containsExactly("account");
    }

    @Test
    void an_empty_database_is_at_base() {
        revisions().run("adopt").exits(ExitCode.OK).says("the database is at base");
        assertThat(tables()).isEmpty();
    }

    @Test
    void rows_may_have_to_tell_but_a_merge_never_has() {
        RevisionsBench project = revisions().withSteps("dddd", "cccc", "").with("eeee < dddd");
        database.execute("create table account (id bigint, nick text, mail text)");
        project.run("adopt", "--dry-run").exits(ExitCode.OK).says("would be stamped with eeee.");
        project.withSteps("dddd", "cccc", "op.sql(\"update account set mail = ''\");");
        project.run("adopt").exits(ExitCode.REVISION_GRAPH).says("cccc, dddd, eeee", "autogen stamp");
    }

    @Test
    void what_flyway_has_left_becomes_the_first_revision() {
        RevisionsBench project = RevisionsBench.in(directory, database.database());
        project.run("adopt", "--from", "flyway").exits(ExitCode.USAGE).says("no table flyway_schema_history");
        database.execute(
                FLYWAY,
                "insert into flyway_schema_history values (1, '1', 'init', true), (2, '7', 'add nick', true),"
                        + " (3, null, 'repeatable', true)",
                "create type state as enum ('OPEN', 'CLOSED')",
                "create table account (id bigint generated always as identity primary key, state state not null)",
                "create table payment (id bigint primary key, account bigint references account)",
                "create index on payment (account)",
                "create view accounts as select id from account",
                "create function nothing() returns trigger language plpgsql as $$ begin return null; end $$",
                "create trigger audit after insert on account execute function nothing()");
        assertThat(project.run("adopt", "--from", "flyway", "--dry-run")
                        .exits(ExitCode.OK)
                        .says("trigger audit")
                        .out())
                .contains("message = \"adopt Flyway at version 7\"", "op.createTable(\"payment\"")
                .doesNotContain("flyway_schema_history");
        assertThat(project.sources()).doesNotExist();
        List<String> before = CatalogDump.of(database.database(), "public");
        project.run("adopt", "--from", "flyway", "-m", "from Flyway")
                .exits(ExitCode.OK)
                .says("is stamped with");
        assertThat(project.lines("history")).singleElement().asString().endsWith("(head), from Flyway");
        project.run("current", "--check-heads").exits(ExitCode.OK);
        database.execute("drop table autogen_version, autogen_history");
        assertThat(CatalogDump.of(database.database(), "public")).isEqualTo(before);
        project.run("adopt", "--from", "flyway").exits(ExitCode.USAGE).says("where there is no other");
        project.run("adopt").exits(ExitCode.OK).says("is stamped with");
    }

    @Test
    void a_failed_migration_of_flyway_has_to_be_repaired_first() {
        database.execute(FLYWAY, "insert into flyway_schema_history values (1, '1', 'init', false)");
        RevisionsBench.in(directory, database.database())
                .run("adopt", "--from", "flyway")
                .exits(ExitCode.USAGE)
                .says("failed migration, 1");
    }

    @Test
    void what_liquibase_has_left_becomes_the_first_revision_when_it_is_done() {
        RevisionsBench project = RevisionsBench.in(directory, database.database());
        database.execute(
                "create table databasechangelog (id text, author text, orderexecuted int)",
                "insert into databasechangelog values ('1', 'ada', 1), ('add-nick', 'bob', 2)",
                "create table databasechangeloglock (id int primary key, locked boolean)",
                "insert into databasechangeloglock values (1, true)",
                "create table account (id bigint primary key)");
        project.run("adopt", "--from", "liquibase").exits(ExitCode.UNAVAILABLE).says("holds its lock");
        database.execute("update databasechangeloglock set locked = false");
        assertThat(project.run("adopt", "--from", "liquibase", "--json")
                        .exits(ExitCode.OK)
                        .out())
                .contains("\"stamped\" : true", "\"file\" : \"src/main/java/migrations/");
        assertThat(project.lines("history"))
                .singleElement()
                .asString()
                .endsWith("adopt Liquibase at changeset add-nick of bob");
    }

    private RevisionsBench revisions() {
        return RevisionsBench.in(directory, database.database())
                .withSteps("aaaa", "", "op.createTable(\"account\", table -> table.column(\"id\", \"bigint\"));")
                .withSteps("bbbb", "aaaa", "op.addColumn(\"account\", \"nick\", \"text\");")
                .withSteps("cccc", "bbbb", "op.addColumn(\"account\", \"mail\", \"text\");");
    }

    private List<String> tables() {
        return database.database().query("select tablename from pg_tables where schemaname = 'public' order by 1");
    }
}
