package dev.autogen.it;

import static dev.autogen.it.BadInputIT.assertSays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A team's rules from the settings file to the exit code. */
class RulesIT {
    private static final String COMMON =
            """
            entities = ["app"]
            exclude = ["scratch_*"]
            own = true

            [[compare.ignore]]
            kind = "table"
            name = "public.legacy*"
            attribute = "comment"

            [[compare.ignore]]
            kind = ["column", "index"]
            name = "account.dba_*"

            """;

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    Path directory;

    private AccountProject project;

    @BeforeEach
    void make_a_project() {
        project = AccountProject.in(directory)
                .entity(
                        "Legacy",
                        """
                        package app;
                        @jakarta.persistence.Entity
                        @org.hibernate.annotations.Comment("new")
                        public class Legacy { @jakarta.persistence.Id long id; }
                        """);
    }

    @Test
    void rules_hold_in_check_and_revision_and_in_its_proof() {
        settings("[[compare.keep]]\nattribute = \"default\"\n");
        database.database()
                .execute(
                        "create table legacy (id bigint primary key); comment on table legacy is 'old'",
                        "create table account (id bigint default 7 primary key, dba_mark text)",
                        "create index dba_marks on account (dba_mark)",
                        "create table scratch_pad (id bigint)");

        Outcome check = run("check").exits(1);
        assertThat(check.outLines())
                .containsExactly(
                        check.outLines().get(0),
                        "  + missing column account.owner character varying(255): app.Account#owner"
                                + " (src/main/java/app/Account.java:6)",
                        "Left out by your rules, so not counted (--verbose lists it):",
                        "  1 × exclude \"scratch_*\"",
                        "  1 × compare.ignore {kind = \"table\", name = \"public.legacy*\", attribute = \"comment\"}",
                        "  2 × compare.ignore {kind = [\"column\", \"index\"], name = \"account.dba_*\"}",
                        "  1 × compare.keep {attribute = \"default\"}");

        run("revision", "-m", "own").succeeds();
        run("upgrade", "head").succeeds();
        assertThat(run("-v", "check").succeeds().outLines())
                .contains(
                        "Left out by your rules, so not counted:",
                        "    - unexpected table scratch_pad",
                        "    - unexpected column account.dba_mark text",
                        "    - unexpected index account.dba_marks (dba_mark)");
        assertThat(run("check", "--json").succeeds().out())
                .contains("\"same\" : true")
                .contains("\"rule\" : \"compare.keep {attribute = \\\"default\\\"}\",\n      \"count\" : 1");
    }

    @Test
    void a_word_that_no_comparison_knows_is_refused_with_the_one_that_was_meant() {
        settings("[[compare.ignore]]\nkind = \"indx\"\n");
        assertSays(
                run("check").exits(2),
                "The setting compare.ignore {kind = \"indx\"}: there is no kind \"indx\"; did you mean \"index\"?");
        settings("[[compare.ignore]]\nattribute = \"nulable\"\n");
        assertSays(run("check").exits(2), "did you mean \"nullable\"?");
        settings("[[compare.keep]]\nattribute = \"nullable\"\n");
        assertSays(run("check").exits(2), "entities always say the nullable");
        settings("[[compare.keep]]\nnmae = \"a\"\n");
        assertSays(run("check").exits(2), "a rule has no nmae; did you mean name?");
        settings("");
        assertSays(
                run("check", "--set", "tools=flywy").exits(2), "there is no tool \"flywy\"; did you mean \"flyway\"?");
    }

    private void settings(String rules) {
        SourceFiles.write(directory.resolve("autogen.toml"), COMMON + rules);
    }

    private Outcome run(String... arguments) {
        return project.autogen(database.database()).run(arguments);
    }
}
