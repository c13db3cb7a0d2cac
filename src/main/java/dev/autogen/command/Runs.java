package dev.autogen.command;

import dev.autogen.config.LockKind;
import dev.autogen.config.Settings;
import dev.autogen.config.TransactionScope;
import dev.autogen.runtime.LockMode;
import dev.autogen.runtime.RunSettings;
import dev.autogen.runtime.SearchPath;
import dev.autogen.runtime.StatementLimits;
import dev.autogen.runtime.TransactionMode;
import dev.autogen.runtime.VersionTables;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The runtime's settings, from the user's. */
final class Runs {

    private Runs() {}

    static RunSettings settings(Settings settings, boolean noWait) {
        Optional<Duration> patience =
                noWait ? Optional.of(Duration.ZERO) : settings.run().patience();
        return new RunSettings(
                path(settings),
                tables(settings),
                settings.run().transaction() == TransactionScope.RUN ? TransactionMode.RUN : TransactionMode.REVISION,
                patience,
                new StatementLimits(
                        settings.run().lockTimeout(),
                        settings.run().statementTimeout(),
                        settings.run().lockRetries()),
                List.of(),
                settings.run().lock() == LockKind.ROW ? LockMode.ROW : LockMode.ADVISORY);
    }

    static SearchPath path(Settings settings) {
        return new SearchPath(
                settings.ownership().defaultSchema(), settings.run().searchPath());
    }

    static VersionTables tables(Settings settings) {
        VersionTables usual = VersionTables.defaults();
        Optional<String> schema = settings.run()
                .versionSchema()
                .filter(name -> !name.equals(settings.ownership().defaultSchema()));
        return new VersionTables(schema, usual.versions(), usual.history());
    }
}
