package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.config.SettingsReader;
import dev.autogen.config.SettingsSource;
import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.runtime.Migrator;
import dev.autogen.runtime.RunLockedException;
import dev.autogen.testing.TestDatabase;
import dev.autogen.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code diff --apply} does while a run of revisions is at work. */
@Timeout(120)
class ApplyingDiffTest {

    @TempDir
    private Path project;

    @Test
    void a_difference_is_applied_only_while_no_run_is_at_work() throws IOException {
        Files.writeString(project.resolve(SettingsReader.FILE_NAME), "own = true\nwait_for_run = \"100ms\"\n");
        try (TestDatabase from = TestPostgres.createDatabase();
                TestDatabase to = TestPostgres.createDatabase()) {
            to.execute("create table account (id bigint)");
            Migrator run = run(from);
            run.alone(() -> assertThatThrownBy(() -> diff(from, to)).isInstanceOf(RunLockedException.class));
            assertThat(diff(from, to).verdict().operations()).hasSize(1);
            assertThat(diff(from, to).verdict().same()).isTrue();
        }
    }

    private Migrator run(TestDatabase database) {
        return new Migrator(
                database::connect,
                new PostgresDialect(),
                Runs.settings(new SettingsReader(Map.of()).read(SettingsSource.of(project)), true),
                Clock.systemUTC(),
                event -> {});
    }

    private DiffOutcome diff(TestDatabase from, TestDatabase to) {
        return Autogen.of(new SettingsReader(Map.of()).read(SettingsSource.of(project)), Listener.silent())
                .diff(new DiffRequest(url(from), url(to), true, false));
    }

    private static String url(TestDatabase database) {
        return database.url() + "?user=" + database.user() + "&password=" + database.password();
    }
}
