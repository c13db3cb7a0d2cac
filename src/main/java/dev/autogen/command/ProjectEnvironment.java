package dev.autogen.command;

import dev.autogen.config.Settings;
import dev.autogen.database.Database;
import dev.autogen.environment.MigrationEnvironment;
import dev.autogen.migration.Callback;
import dev.autogen.migration.Callback.Point;
import dev.autogen.rewrite.Rewriter;
import dev.autogen.rewrite.UserRewriter;
import dev.autogen.runtime.RunCallback;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The environment class that the settings may name, created when it is first asked. */
final class ProjectEnvironment implements AutoCloseable {
    private static final String SETTING = "environment_class";

    private final Settings settings;
    private final Supplier<ClassLoader> classes;
    private Optional<MigrationEnvironment> created = Optional.empty();
    private Optional<Database> database = Optional.empty();
    private boolean askedForDatabase;

    /** @param classes loads the user's classes; asked for when the settings name one */
    ProjectEnvironment(Settings settings, Supplier<ClassLoader> classes) {
        this.settings = settings;
        this.classes = classes;
    }

    /**
     * The database of its data source; empty where it has none, or the settings say where the database is.
     *
     * @throws InvalidUserClassException as the methods below, when it cannot be used or fails
     */
    Optional<Database> database() {
        if (!askedForDatabase && !settings.given().contains("url")) {
            database = name().flatMap(name -> asked("dataSource()", MigrationEnvironment::dataSource)
                    .map(source -> Database.over(source, "the data source of " + name)));
            askedForDatabase = true;
        }
        return database;
    }

    List<Rewriter> rewriters() {
        return name().map(name -> asked("rewriters()", MigrationEnvironment::rewriters).stream()
                        .<Rewriter>map(rewriter -> new UserRewriter(nameOf(rewriter, name), rewriter))
                        .toList())
                .orElse(List.of());
    }

    List<RunCallback> callbacks() {
        return name().map(name -> asked("callbacks()", MigrationEnvironment::callbacks).stream()
                        .flatMap(callback -> atAllPoints(callback, nameOf(callback, name)))
                        .toList())
                .orElse(List.of());
    }

    private static Stream<RunCallback> atAllPoints(Callback callback, String name) {
        return Stream.of(Point.values()).map(point -> new RunCallback.OfCode(point, name, callback));
    }

    /** The class of a hook, or the environment's where it is a lambda of that one. */
    private static String nameOf(Object hook, String environment) {
        return hook.getClass().isHidden() ? environment : hook.getClass().getName();
    }

    /** The class, where it builds Hibernate's metadata too. */
    Optional<String> metadata() {
        return name().filter(name ->
                environment(name) instanceof Function<?, ?> || environment(name) instanceof Supplier<?>);
    }

    private Optional<String> name() {
        return settings.build().environmentClass();
    }

    private <T> T asked(String method, Function<MigrationEnvironment, T> question) {
        String name = name().orElseThrow();
        MigrationEnvironment environment = environment(name);
        T answer;
        try {
            answer = question.apply(environment);
        } catch (RuntimeException | LinkageError | AssertionError e) {
            // Whatever the user's code throws is no defect of autogen.
            throw new InvalidUserClassException(SETTING, name, method + " failed: " + e, e);
        }
        if (Objects.isNull(answer)) {
            throw new InvalidUserClassException(SETTING, name, method + " gives null", null);
        }
        return answer;
    }

    private MigrationEnvironment environment(String name) {
        if (created.isEmpty()) {
            created = Optional.of(new UserClass(SETTING, name, classes.get()).instance(MigrationEnvironment.class));
        }
        return created.get();
    }

    @Override
    public void close() {
        if (created.isPresent() && created.get() instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                // An AutoCloseable of the user's may throw anything.
                throw new InvalidUserClassException(SETTING, name().orElse(""), "close() failed: " + e, e);
            }
        }
    }
}
