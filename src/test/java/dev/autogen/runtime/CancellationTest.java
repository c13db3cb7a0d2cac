package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.operation.Sql;
import dev.autogen.testing.FreshDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CancellationTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final Cancellation cancellation = new Cancellation();

    @Test
    void a_statement_that_runs_is_cancelled_and_its_revision_rolled_back() throws Exception {
        Chain chain = Chain.of("a", sql("create table t (id int)"), sql("select pg_sleep(60)"));
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Throwable> failure = thread.submit(() -> failureOf(chain));
            while (!is("select exists (select from pg_stat_activity where query = 'select pg_sleep(60)')")) {
                Thread.sleep(20);
            }
            assertThat(cancellation.cancel(PATIENCE)).isTrue();
            assertThat(failure.get())
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("of revision a ")
                    .hasMessageContaining("was cancelled")
                    .hasMessageContaining("as it was before this revision. Run the command again");
            assertThat(is("select to_regclass('t') is null")).isTrue();
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void after_it_no_statement_is_begun() {
        assertThat(cancellation.cancel(PATIENCE)).isFalse();
        assertThatThrownBy(() -> migrator()
                        .run(Chain.of("a", sql("create table t (id int)")).upgrade()))
                .hasMessageContaining("was cancelled");
        assertThat(is("select to_regclass('t') is null")).isTrue();
    }

    @Test
    void a_run_that_has_ended_is_none() {
        migrator().run(Chain.of("a", sql("create table t (id int)")).upgrade());
        assertThat(cancellation.cancel(PATIENCE)).isFalse();
    }

    private Throwable failureOf(Chain chain) {
        try {
            migrator().run(chain.upgrade());
            return new AssertionError("it ran to its end");
        } catch (RuntimeException e) {
            return e;
        }
    }

    private Migrator migrator() {
        return new Migrator(
                database::connect,
                new PostgresDialect(),
                RunSettings.of("public"),
                Clock.systemUTC(),
                event -> {},
                cancellation);
    }

    private static Sql sql(String text) {
        return new Sql(text, Optional.empty());
    }

    private boolean is(String condition) {
        try (Connection connection = database.connect();
                ResultSet found = connection.createStatement().executeQuery(condition)) {
            found.next();
            return found.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
