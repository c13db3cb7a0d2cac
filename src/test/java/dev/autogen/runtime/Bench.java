package dev.autogen.runtime;

import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.testing.FreshDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** A database with a migrator on it, and what its runs told. */
final class Bench {
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final FreshDatabase database;
    private final List<RuntimeEvent> events = Collections.synchronizedList(new ArrayList<>());
    private RunSettings settings = RunSettings.of("public");

    Bench(FreshDatabase database) {
        this.database = database;
    }

    Bench with(UnaryOperator<RunSettings> change) {
        settings = change.apply(settings);
        return this;
    }

    RunSettings settings() {
        return settings;
    }

    Migrator migrator() {
        return migrator(database::connect);
    }

    Migrator migrator(ConnectionSource connections) {
        return new Migrator(
                connections, new PostgresDialect(), settings, Clock.fixed(NOW, ZoneOffset.UTC), events::add);
    }

    List<String> run(RevisionPlan plan) {
        return migrator().run(plan).stream().map(LoadedStep::id).toList();
    }

    List<RuntimeEvent> events() {
        return List.copyOf(events);
    }

    <E extends RuntimeEvent> List<E> events(Class<E> type) {
        return events().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The rows of a query, each as its values with bars between. */
    List<String> query(String sql) {
        return database.database().query(sql);
    }

    /** The application's tables. */
    List<String> tables() {
        return query("select tablename from pg_tables where schemaname = 'public'"
                + " and tablename not like 'autogen_%' order by 1");
    }

    List<String> history() {
        return query("select revision, direction, state, finished_operations from autogen_history order by id");
    }
}
