package dev.autogen.it;

import dev.autogen.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A schema as Hibernate itself creates it when a SessionFactory starts.
 *
 * <p>It is the judge of what autogen reads and writes, and shares no code with it.
 *
 * @param hibernate the version that ran, a space, and the jar it was loaded from
 * @param failures the statements that Hibernate sent and the server refused, in order
 */
record HibernateCreation(String hibernate, List<FailedStatement> failures) {

    HibernateCreation {
        failures = List.copyOf(failures);
    }

    /**
     * Starts a SessionFactory that creates its schema.
     *
     * @param classPath with Hibernate
     */
    static HibernateCreation run(TestDatabase database, ClassPath classPath, List<String> classNames) {
        return run(database, classPath, classNames, Map.of());
    }

    /** The same with settings of the application. */
    static HibernateCreation run(
            TestDatabase database, ClassPath classPath, List<String> classNames, Map<String, String> more) {
        RecordingDataSource source = new RecordingDataSource(database);
        Map<String, Object> settings = settings(source);
        settings.putAll(more);
        String hibernate = inside(classPath, () -> start(settings, classNames));
        return new HibernateCreation(hibernate, source.failures());
    }

    private static Map<String, Object> settings(RecordingDataSource source) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.nonJtaDataSource", source);
        settings.put("jakarta.persistence.schema-generation.database.action", "create");
        settings.put("jakarta.persistence.create-database-schemas", "true");
        return settings;
    }

    @SuppressWarnings("unchecked")
    private static String start(Map<String, Object> settings, List<String> classNames) {
        try {
            Object start = Class.forName(
                            SessionFactoryStart.class.getName(),
                            true,
                            Thread.currentThread().getContextClassLoader())
                    .getConstructor()
                    .newInstance();
            return ((BiFunction<Map<String, Object>, List<String>, String>) start).apply(settings, classNames);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs with a context class loader that sees the class path and the tests' classes behind it, and no more. */
    private static <T> T inside(ClassPath classPath, java.util.function.Supplier<T> action) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = classPath.then(Build.testClasses()).open()) {
            thread.setContextClassLoader(loader);
            return action.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
