package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code bootstrap} and {@code print}, which make tables of entities without a revision. */
class EntityCommandsTest {

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    private RevisionsBench project;

    @BeforeEach
    void write_entities() {
        project = RevisionsBench.in(directory, database.database())
                .withEntity("Owner", "@Entity public class Owner { @Id long id; String name; }")
                .withEntity(
                        "Account",
                        """
                        @Entity
                        @Table(indexes = @Index(name = "account_nick_idx", columnList = "nick"))
                        public class Account {
                            enum State { OPEN, CLOSED }

                            @Id @GeneratedValue(generator = "account_numbers")
                            @SequenceGenerator(name = "account_numbers", sequenceName = "account_numbers")
                            long id;

                            String nick;

                            @Enumerated @org.hibernate.annotations.JdbcTypeCode(
                                    org.hibernate.type.SqlTypes.NAMED_ENUM)
                            State state;

                            @ManyToOne Owner owner;
                        }
                        """);
    }

    @Test
    void bootstrap_creates_everything_and_stamps_the_heads() {
        project = project.with("aaaa", "bbbb < aaaa # lib", "cccc");
        project.run("bootstrap").exits(ExitCode.OK).says("Created 4 objects", "the database is at bbbb, cccc.");
        assertThat(database.database().query("select revision from autogen_version order by 1"))
                .containsExactly("bbbb", "cccc");
        assertThat(database.database().query("select distinct state from autogen_history"))
                .containsExactly("stamped");
        project.run("check").exits(ExitCode.OK);
        project.run("upgrade", "heads").exits(ExitCode.OK).says("Nothing to do");
        project.run("bootstrap").exits(ExitCode.USAGE).says("is at bbbb, cccc already");
    }

    @Test
    void bootstrap_without_revisions_says_how_to_get_the_first() {
        project.run("bootstrap").exits(ExitCode.OK).says("autogen revision -m MESSAGE --against revisions");
        project.run("revision", "-m", "first", "--against", "revisions").exits(ExitCode.OK);
        project.run("stamp", "head").exits(ExitCode.OK);
        project.run("check").exits(ExitCode.OK);
    }

    @Test
    void bootstrap_refuses_schemas_that_hold_anything() {
        database.execute("create table legacy (id int)", "create view lines as select * from legacy");
        project.with("aaaa").run("bootstrap").exits(ExitCode.USAGE).says("table legacy", "view lines", "Nothing was");
        assertThat(tables()).containsExactly("legacy");
    }

    @Test
    void bootstrap_takes_everything_back_when_a_step_fails() {
        database.execute(
                "create function refuse() returns event_trigger language plpgsql as"
                        + " $$ begin if exists (select from pg_class where relname = 'account_nick_idx')"
                        + " then raise exception 'no'; end if; end $$",
                "create event trigger refusing on ddl_command_end when tag in ('CREATE INDEX') execute function refuse()");
        project = project.with("aaaa");
        project.run("bootstrap").exits(ExitCode.MIGRATION_FAILED);
        assertThat(tables()).isEmpty();
        project.run("bootstrap", "--schemas", "app").exits(ExitCode.MIGRATION_FAILED);
        assertThat(database.database().query("select nspname from pg_namespace where nspname = 'app'"))
                .isEmpty();
        database.execute("drop event trigger refusing");
        project.run("bootstrap", "--schemas", "app").exits(ExitCode.OK);
        assertThat(database.database().query("select tablename from pg_tables where schemaname = 'app' order by 1"))
                .containsExactly("account", "autogen_history", "autogen_version", "owner");
    }

    @Test
    void bootstrap_says_which_steps_by_hand_it_leaves_out() {
        project.withSteps("aaaa", "", "op.createTable(\"account\", table -> table.column(\"id\", \"bigint\"));")
                .withSteps("bbbb", "aaaa", "op.sql(\"insert into account values (1)\");");
        assertThat(project.run("bootstrap", "--json")
                        .exits(ExitCode.OK)
                        .says("look into bbbb.")
                        .out())
                .contains(
                        "\"byHand\" : [\n    \"bbbb\"\n  ]",
                        "\"rows\" : [\n    \"bbbb\"\n  ]",
                        "missing table account");
    }

    @Test
    void print_gives_the_calls_for_tables_and_what_they_need() {
        String code =
                project.run("print", "--tables", "account").exits(ExitCode.OK).out();
        assertThat(code)
                .contains(
                        "op.createSequence(\"account_numbers\"",
                        "op.createEnumType(\"state\"",
                        "op.createTable(\"account\"",
                        "op.createIndex(\"account_nick_idx\"",
                        "op.addForeignKey(\"account\"")
                .doesNotContain("\"owner\", table ->");
        project.withSteps(
                        "aaaa",
                        "",
                        project.run("print", "--tables", "owner,account").out())
                .run("upgrade", "head")
                .exits(ExitCode.OK);
        project.run("check").exits(ExitCode.OK);
    }

    @Test
    void print_knows_only_tables_of_the_entities() {
        project.run("print", "--tables", "acount").exits(ExitCode.USAGE).says("did you mean account?");
        assertThat(project.run("print", "--tables", "owner", "--json")
                        .exits(ExitCode.OK)
                        .out())
                .contains("\"code\" : \"// missing table owner");
    }

    private List<String> tables() {
        return database.database().query("select tablename from pg_tables where schemaname = 'public' order by 1");
    }
}
