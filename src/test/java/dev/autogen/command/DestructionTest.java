package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.config.SettingsReader;
import dev.autogen.config.SettingsSource;
import dev.autogen.database.ServerEvent;
import dev.autogen.framework.FrameworkDefaults;
import dev.autogen.project.ProjectEvent;
import dev.autogen.runtime.RuntimeEvent;
import dev.autogen.schema.AutogenException;
import dev.autogen.testing.FreshDatabase;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What destroys data is told, and refused unless somebody has said that it may. */
class DestructionTest {

    private static final String CREATE =
            """
            op.createTable("account", table -> table.column("id", "bigint").column("nick", "text"));
            """;
    private static final String DROP_NICK = "op.dropColumn(\"account\", \"nick\");";

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    @TempDir
    private Path project;

    private final List<RuntimeEvent> events = new ArrayList<>();
    private final List<String> frameworks = new ArrayList<>();

    @BeforeEach
    void settings() throws IOException {
        revision("a1", "", false, CREATE, "op.dropTable(\"account\");");
        write(SettingsReader.FILE_NAME, "own = true\nurl = '" + url(database.database()) + "'\nprotected = true\n");
    }

    @Test
    void an_upgrade_that_does_not_say_that_it_destroys_data_is_refused() throws IOException {
        revision("b2", "a1", false, DROP_NICK, "op.addColumn(\"account\", \"nick\", \"text\");");
        autogen().upgrade(RunRequest.to("a1"));
        database.database().execute("insert into account values (1, 'x'), (2, null)");
        assertThatThrownBy(() -> autogen().scripts().upgrade(List.of("a1:head")))
                .isInstanceOf(DestructionRefusedException.class);
        assertThatThrownBy(() -> autogen().upgrade(RunRequest.to("head")))
                .isInstanceOf(DestructionRefusedException.class)
                .hasMessageContaining("Revision b2")
                .hasMessageContaining("column account.nick (1 row)")
                .hasMessageContaining("destructive = true")
                .extracting(failure -> ((AutogenException) failure).kind())
                .isEqualTo(AutogenException.Kind.REFUSED_AS_DESTRUCTIVE);
        assertThat(autogen().heads(false)).hasSize(1);
        database.database().execute("update account set nick = 'still here'");
    }

    @Test
    void an_upgrade_that_says_it_is_carried_out() throws IOException {
        revision("b2", "a1", true, DROP_NICK, "op.addColumn(\"account\", \"nick\", \"text\");");
        assertThat(autogen().upgrade(RunRequest.to("head")).rows()).containsExactly("b2");
    }

    @Test
    void nothing_runs_when_a_later_revision_is_refused() throws IOException {
        revision("b2", "a1", false, DROP_NICK, "op.addColumn(\"account\", \"nick\", \"text\");");
        assertThatThrownBy(() -> autogen().upgrade(RunRequest.to("head")))
                .isInstanceOf(DestructionRefusedException.class);
        database.database().execute("create table account (id int)");
    }

    @Test
    void a_downgrade_of_a_protected_database_has_to_be_allowed() {
        autogen().upgrade(RunRequest.to("head"));
        database.database().execute("insert into account values (1, 'x')");
        assertThatThrownBy(() -> autogen().downgrade(RunRequest.to("base")))
                .isInstanceOf(DestructionRefusedException.class)
                .hasMessageContaining("table account (1 row)")
                .hasMessageContaining("--allow-destructive");
        assertThat(autogen()
                        .downgrade(new RunRequest(List.of("base"), false, true, false))
                        .rows())
                .isEmpty();
        assertThat(events).contains(new RuntimeEvent.DataGoing(List.of("table account (1 row)")));
    }

    @Test
    void a_downgrade_says_what_does_not_come_back() throws IOException {
        revision("a1", "", "notRestored = {\"trigger audit on account\", \"rule r on account\"}", CREATE, "");
        autogen().upgrade(RunRequest.to("head"));
        assertThat(events).noneMatch(RuntimeEvent.NotRestored.class::isInstance);
        autogen().downgrade(RunRequest.to("base"));
        assertThat(events)
                .contains(new RuntimeEvent.NotRestored(List.of("trigger audit on account", "rule r on account")));
    }

    @Test
    void a_database_that_the_framework_names_is_protected_as_one_of_the_settings() throws IOException {
        write(SettingsReader.FILE_NAME, "own = true\nprotected = true\n");
        write("target/classes/org/springframework/boot/SpringApplication.class", "");
        write(
                "target/classes/application.properties",
                "spring.datasource.url=%s\nspring.datasource.username=%s\nspring.datasource.password=%s\n"
                        .formatted(
                                database.url(),
                                database.database().user(),
                                database.database().password()));
        autogen().upgrade(RunRequest.to("head"));
        database.database().execute("insert into account values (1, 'x')");
        assertThatThrownBy(() -> autogen().downgrade(RunRequest.to("base")))
                .isInstanceOf(DestructionRefusedException.class)
                .hasMessageContaining("table account (1 row)");
        assertThat(frameworks).isNotEmpty();
    }

    @Test
    void empty_tables_are_no_data() {
        autogen().upgrade(RunRequest.to("head"));
        assertThat(autogen().downgrade(RunRequest.to("base")).rows()).isEmpty();
        assertThat(events).noneMatch(RuntimeEvent.DataGoing.class::isInstance);
    }

    @Test
    void a_difference_that_destroys_data_is_not_applied_unasked() {
        database.database()
                .execute("create table account (id bigint, nick text)", "insert into account values (1, 'x')");
        try (TestDatabase wanted = TestPostgres.createDatabase()) {
            wanted.execute("create table account (id bigint)");
            String from = url(database.database());
            String to = url(wanted);
            assertThatThrownBy(() -> autogen().diff(new DiffRequest(from, to, true, false)))
                    .isInstanceOf(DestructionRefusedException.class)
                    .hasMessageContaining("column account.nick (1 row)");
            assertThat(autogen()
                            .diff(new DiffRequest(from, to, false, false))
                            .verdict()
                            .destroyed())
                    .containsExactly("column account.nick (1 row)");
            assertThat(autogen().diff(new DiffRequest(from, to, true, true)).applied())
                    .isTrue();
            assertThat(autogen()
                            .diff(new DiffRequest(from, to, false, false))
                            .verdict()
                            .same())
                    .isTrue();
        }
    }

    private Autogen autogen() {
        return Autogen.of(new SettingsReader(Map.of()).read(SettingsSource.of(project)), new Listener() {
            @Override
            public void on(RuntimeEvent event) {
                events.add(event);
            }

            @Override
            public void on(ServerEvent event) {
                throw new IllegalStateException(event.toString());
            }

            @Override
            public void on(FrameworkDefaults defaults) {
                frameworks.add(defaults.framework());
            }

            @Override
            public void on(ProjectEvent event) {
                throw new IllegalStateException(event.toString());
            }
        });
    }

    private void revision(String id, String revises, boolean destructive, String up, String down) throws IOException {
        revision(id, revises, "destructive = " + destructive, up, down);
    }

    private void revision(String id, String revises, String members, String up, String down) throws IOException {
        String parents = revises.isEmpty() ? "" : "revises = \"" + revises + "\", ";
        write(
                "src/main/java/migrations/R" + id + ".java",
                """
                package migrations;

                import dev.autogen.migration.*;

                @Revision(id = "%s", %s%s)
                public final class R%s implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        %s
                    }

                    @Override
                    public void downgrade(Operations op) {
                        %s
                    }
                }
                """
                        .formatted(id, parents, members, id, up, down));
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String url(TestDatabase database) {
        return database.url() + "?user=" + database.user() + "&password=" + database.password();
    }
}
