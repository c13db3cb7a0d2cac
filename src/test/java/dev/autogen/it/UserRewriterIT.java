package dev.autogen.it;

import static dev.autogen.it.BadInputIT.assertSays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.testing.FreshDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Rewriters of the user's own, found on the project's class path. */
class UserRewriterIT {

    /** Withholds what concerns one table, by default none, and lets everybody read each new table. */
    private static final String POLICY =
            """
            package app.hooks;

            import dev.autogen.operation.CreateTable;
            import dev.autogen.operation.PlannedOperation;
            import dev.autogen.operation.Sql;
            import dev.autogen.rewrite.Rewrite;
            import dev.autogen.rewrite.Rewriter;
            import java.util.List;
            import java.util.Map;
            import java.util.Optional;

            public class Policy implements Rewriter {
                private final List<String> withheld;

                public Policy() {
                    this(Map.of());
                }

                public Policy(Map<String, List<String>> parameters) {
                    withheld = parameters.getOrDefault("withhold", List.of());
                }

                @Override
                public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
                    if (!(planned.operation() instanceof CreateTable create)) {
                        return Rewrite.keep(planned);
                    }
                    if (withheld.contains(create.table().name().name())) {
                        return Rewrite.withhold();
                    }
                    String grant = " on " + create.table().name() + " ";
                    return Rewrite.replace(List.of(
                            planned,
                            new PlannedOperation(
                                    new Sql("grant select" + grant + "to public", Optional.of("revoke select" + grant + "from public")),
                                    "house rule")));
                }
            }
            """;

    private static final String BODY =
            """
            package app.hooks;

            import dev.autogen.operation.PlannedOperation;
            import dev.autogen.rewrite.Rewrite;
            import dev.autogen.rewrite.Rewriter;
            import java.util.List;

            %s class Broken %s {
                %s
                public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
                    %s
                }
            }
            """;

    private static final String KEEP = "return Rewrite.keep(planned);";
    private static final String IS_REWRITER = "implements Rewriter";

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
                        "package app; @jakarta.persistence.Entity public class Legacy { @jakarta.persistence.Id long id; }");
    }

    @Test
    void a_class_of_the_user_changes_what_revision_writes_and_what_check_says() {
        hook("Policy", POLICY);
        settings("{name = \"app.hooks.Policy\", withhold = [\"legacy\"]}");

        Outcome before = run("check").exits(1);
        assertThat(before.outLines())
                .containsExactly(
                        before.outLines().get(0),
                        "  + missing table account: app.Account (src/main/java/app/Account.java:4)",
                        "  ~ house rule",
                        "Withheld by rewriters, so not counted:",
                        "  + missing table legacy: app.Legacy (src/main/java/app/Legacy.java:1)");

        run("revision", "-m", "create").succeeds();
        assertThat(revision())
                .contains(
                        "op.createTable(\"account\"",
                        "// house rule",
                        "grant select on account to public",
                        "revoke select on account")
                .doesNotContain("legacy");
        run("upgrade", "head").succeeds();
        Outcome after = run("check").succeeds();
        assertThat(after.outLines())
                .containsExactly(
                        after.outLines().get(0),
                        "Withheld by rewriters, so not counted:",
                        "  + missing table legacy: app.Legacy (src/main/java/app/Legacy.java:1)");
        assertThat(run("check", "--against", "revisions").succeeds().out()).contains("missing table legacy");
        assertThat(run("revision", "-m", "again").succeeds().out()).isEmpty();

        Outcome strict = run("check", "--strict").exits(1);
        assertThat(strict.out()).startsWith("1 difference ").contains("counted because of strict:");
        run("downgrade", "base").succeeds();
    }

    @Test
    void it_is_found_where_the_option_says_and_takes_no_parameters_if_it_needs_none() {
        Path hooks = hook("Policy", POLICY);
        Outcome check = run(
                        "check",
                        "--classpath",
                        project.classes() + "," + hooks,
                        "--set",
                        "rewriters=suppress-drop-table,app.hooks.Policy")
                .exits(1);
        assertThat(check.out()).contains("house rule").doesNotContain("Withheld");
    }

    @Test
    void what_it_throws_is_told_as_its_own() {
        broken("public", IS_REWRITER, "", "throw new IllegalStateException(\"no such rule\");");
        for (List<String> command : List.of(List.of("check"), List.of("revision", "-m", "create"))) {
            Outcome outcome = run(command.toArray(String[]::new)).exits(2);
            assertSays(
                    outcome,
                    "app.hooks.Broken",
                    "create table account",
                    "missing table account: app.Account",
                    "IllegalStateException: no such rule",
                    "setting rewriters");
        }
        assertThat(SourceFiles.below(project.versions())).isEmpty();
        assertThat(run("-v", "check").exits(2).err())
                .contains("Caused by: java.lang.IllegalStateException", "app.hooks.Broken.rewrite(Broken.java:");
    }

    @Test
    void errors_and_no_answer_are_told_as_its_own_too() {
        broken("public", IS_REWRITER, "", "throw new AssertionError(\"never\");");
        assertSays(run("check").exits(2), "app.hooks.Broken", "AssertionError: never");
        broken("public", IS_REWRITER, "", "return null;");
        assertSays(run("check").exits(2), "app.hooks.Broken", "returned null", "create table account");
    }

    @Test
    void a_class_that_is_not_there_is_named_with_where_it_was_looked_for() {
        hook("Policy", POLICY);
        settings("\"app.hooks.Missing\"");
        assertSays(run("check").exits(2), "app.hooks.Missing", "skip-views", "class path");
    }

    @Test
    void a_class_that_is_no_rewriter_is_refused() {
        broken("public", "", "", KEEP);
        assertSays(run("check").exits(2), "app.hooks.Broken", "does not implement dev.autogen.rewrite.Rewriter");
    }

    @Test
    void a_class_that_cannot_be_made_says_what_is_missing() {
        broken("public", IS_REWRITER, "Broken() {}", KEEP);
        assertSays(run("check").exits(2), "app.hooks.Broken", "public constructor");
        broken("", IS_REWRITER, "public Broken() {}", KEEP);
        assertSays(run("check").exits(2), "app.hooks.Broken", "public class");
        broken("public abstract", IS_REWRITER, "public Broken() {}", KEEP);
        assertSays(run("check").exits(2), "app.hooks.Broken", "not abstract");
        broken("public", IS_REWRITER, "public Broken() { throw new IllegalStateException(\"no file\"); }", KEEP);
        assertSays(run("check").exits(2), "app.hooks.Broken", "constructor failed", "no file");
        broken("public", IS_REWRITER, "static int limit = Integer.parseInt(\"many\");", KEEP);
        assertSays(run("check").exits(2), "app.hooks.Broken", "cannot be loaded", "NumberFormatException");
    }

    @Test
    void parameters_for_a_class_that_takes_none_are_refused() {
        broken("public", IS_REWRITER, "", KEEP);
        settings("{name = \"app.hooks.Broken\", limit = 3}");
        assertSays(run("check").exits(2), "app.hooks.Broken", "Map<String, List<String>>");
    }

    private void broken(String modifiers, String type, String members, String body) {
        hook("Broken", BODY.formatted(modifiers, type, members, body));
        settings("\"app.hooks.Broken\"");
    }

    /** Compiles a class into a directory beside the entities. */
    private Path hook(String name, String source) {
        SourceFiles.write(directory.resolve("hooks/app/hooks").resolve(name + ".java"), source);
        Path classes = SourceFiles.directory(directory.resolve("target/hooks"));
        SourceFiles.compile(directory.resolve("hooks"), ClassPath.of(Build.autogenJar()), classes);
        return classes;
    }

    private void settings(String rewriter) {
        SourceFiles.write(
                directory.resolve("autogen.toml"),
                """
                classpath = ["target/classes", "target/hooks"]
                entities = ["app"]
                rewriters = [%s]
                """
                        .formatted(rewriter));
    }

    private String revision() {
        List<String> files = SourceFiles.below(project.versions());
        assertThat(files).hasSize(1);
        return SourceFiles.read(project.versions().resolve(files.get(0)));
    }

    private Outcome run(String... arguments) {
        return project.autogen(database.database()).run(arguments);
    }
}
