package dev.autogen.environment;

import dev.autogen.migration.Callback;
import dev.autogen.rewrite.Rewriter;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What a project says of itself in code: the counterpart of Alembic's {@code env.py}.
 *
 * <p>Nobody needs one for what settings can say. The setting {@code environment_class} names a public class with a public
 * constructor without parameters; it is created once for each command that needs it, and closed at the end when it is
 * {@link AutoCloseable}. A class that is also a {@code Function<StandardServiceRegistry, Metadata>} or a
 * {@code Supplier<Metadata>} is used as the setting {@code metadata} describes, unless that names another one; for this it is
 * created once more, behind the class loader of the entities.
 */
public interface MigrationEnvironment {

    /**
     * Where the database is, unless the setting {@code url} says it. A run uses two connections at a time, or three with
     * {@code lock = "row"} and a {@code lock_timeout}. They must keep their server session, as they do not behind a proxy that
     * pools transactions: for that there is {@code lock = "row"}. Logins and passwords are the data source's own.
     */
    default Optional<DataSource> dataSource() {
        return Optional.empty();
    }

    /** Hooks on what a comparison plans, after those of the setting {@code rewriters}. */
    default List<Rewriter> rewriters() {
        return List.of();
    }

    /** What each run calls at every point, after those of the settings {@code callbacks.…} for that point. */
    default List<Callback> callbacks() {
        return List.of();
    }
}
