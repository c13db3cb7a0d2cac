package dev.autogen.it;

import static dev.autogen.it.BadInputIT.assertSays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A revision is carried out on a scratch database before it is written. */
class ProvedRevisionsIT {

    /** Makes the new table by a statement of the user's, which may be wrong. */
    private static final String REWRITER =
            """
            package app.hooks;

            import dev.autogen.operation.CreateTable;
            import dev.autogen.operation.PlannedOperation;
            import dev.autogen.operation.Sql;
            import dev.autogen.rewrite.Rewrite;
            import dev.autogen.rewrite.Rewriter;
            import java.util.List;
            import java.util.Optional;

            public class ByHand implements Rewriter {
                @Override
                public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
                    return planned.operation() instanceof CreateTable
                            ? Rewrite.replace(List.of(
                                    new PlannedOperation(new Sql("%s", Optional.of("drop table account")), planned.reason())))
                            : Rewrite.keep(planned);
                }
            }
            """;

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    private AccountProject project;

    @BeforeEach
    void make_a_project() {
        project = AccountProject.in(directory);
    }

    @Test
    void a_mapping_that_does_not_settle_is_named_and_nothing_is_written() {
        createdBy("create table account (id bigint not null primary key)");
        for (String against : new String[] {"database", "revisions"}) {
            assertSays(
                    run("revision", "-m", "create", "--against", against).exits(5),
                    "does not settle",
                    "missing column account.owner character varying(255): app.Account#owner",
                    "Nothing has been written",
                    "--no-verify");
        }
        assertThat(project.versions()).doesNotExist();
    }

    @Test
    void a_plan_that_fails_shows_the_statement_and_nothing_is_written() {
        createdBy("create table account (id nonsense)");
        assertSays(
                run("revision", "-m", "create").exits(5),
                "fails on a scratch database",
                "nonsense",
                "create table account (id nonsense)",
                "Nothing has been written");
        assertSays(run("revision", "--dry-run").exits(5), "fails on a scratch database");
        assertThat(project.versions()).doesNotExist();
        database.execute("create table account ()");
    }

    @Test
    void who_asks_for_it_gets_the_revision_unproved() {
        createdBy("create table account (id nonsense)");
        run("revision", "-m", "create", "--no-verify").succeeds();
        assertThat(SourceFiles.below(project.versions())).hasSize(1);
        run("upgrade", "head").exits(5);
    }

    @Test
    void what_somebody_did_by_hand_is_there_when_the_plan_is_tried_out() {
        run("revision", "-m", "create").succeeds();
        run("upgrade", "head").succeeds();
        database.execute(
                "alter table account add column noted timestamp default now()",
                "create table other (account_id bigint references account, at date)",
                "create index on account (lower(owner))",
                "create materialized view owners as select owner from account");
        project.entity(
                "Account",
                """
                package app;

                @jakarta.persistence.Entity
                public class Account {
                    @jakarta.persistence.Id long id;
                    @jakarta.persistence.Column(length = 40) String owner;
                }
                """);
        assertThat(run("revision", "-m", "shorten").succeeds().err()).doesNotContain("Not tried out");
        assertThat(SourceFiles.below(project.versions())).hasSize(2);
    }

    @Test
    void a_structure_that_no_scratch_database_can_be_given_is_told_and_the_revision_written() {
        database.execute("create table account (id bigint, owner varchar(255)) partition by range (id)");
        project.entity(
                "Note",
                "package app; @jakarta.persistence.Entity public class Note { @jakarta.persistence.Id long id; }");
        assertThat(run("revision", "-m", "notes").succeeds().err())
                .contains("Not tried out on a scratch database", "partition");
        assertThat(SourceFiles.below(project.versions())).hasSize(1);
    }

    @Test
    void a_function_that_no_revision_made_is_told_and_the_revision_written() {
        database.execute(
                "create function next_number() returns bigint language sql as 'select 1'",
                "create table account (id bigint primary key default next_number())");
        assertThat(run("--set", "own=true", "revision", "-m", "owners")
                        .succeeds()
                        .err())
                .contains("Not tried out on a scratch database", "next_number");
        run("upgrade", "head").succeeds();
        run("check").succeeds();
    }

    @Test
    void what_does_not_come_back_is_told_by_the_revision_and_by_its_downgrade() {
        run("revision", "-m", "create").succeeds();
        run("upgrade", "head").succeeds();
        database.execute(
                "create function noted() returns trigger language plpgsql as 'begin return new; end'",
                "create trigger audit before insert on account for each row execute function noted()",
                "create statistics names on id, owner from account");
        project.entity(
                "Account",
                """
                package app;

                @jakarta.persistence.Entity
                public class Account {
                    @jakarta.persistence.Id long id;
                }
                """);
        run("revision", "-m", "no owners", "--allow-destructive").succeeds();
        String revision = SourceFiles.below(project.versions()).stream()
                .map(file -> SourceFiles.read(project.versions().resolve(file)))
                .filter(text -> text.contains("no owners"))
                .findFirst()
                .orElseThrow();
        assertThat(revision)
                .contains("The downgrade does not bring back:")
                .contains("<li>statistics names on account")
                .contains("notRestored = \"statistics names on account\"");
        run("upgrade", "head").succeeds();
        assertThat(run("downgrade", "-1").succeeds().err())
                .contains("What does not come back:", "statistics names on account");
    }

    private void createdBy(String statement) {
        SourceFiles.write(directory.resolve("hooks/app/hooks/ByHand.java"), REWRITER.formatted(statement));
        SourceFiles.compile(
                directory.resolve("hooks"),
                ClassPath.of(Build.autogenJar()),
                SourceFiles.directory(directory.resolve("target/hooks")));
        SourceFiles.write(
                directory.resolve("autogen.toml"),
                """
                classpath = ["target/classes", "target/hooks"]
                entities = ["app"]
                rewriters = ["app.hooks.ByHand"]
                """);
    }

    private Outcome run(String... arguments) {
        return project.autogen(database.database()).run(arguments);
    }
}
