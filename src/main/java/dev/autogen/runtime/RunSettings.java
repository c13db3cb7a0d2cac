package dev.autogen.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How revisions are carried out.
 *
 * @param path where names without a schema are looked for
 * @param tables where the version is kept
 * @param transaction how much a transaction holds
 * @param patience how long to wait for another run; empty for as long as it takes, zero for not at all
 * @param limits how long statements may take, and how often they are tried
 * @param callbacks what is called before and after the run and each revision
 * @param lock how another run is kept apart from this one
 */
public record RunSettings(
        SearchPath path,
        VersionTables tables,
        TransactionMode transaction,
        Optional<Duration> patience,
        StatementLimits limits,
        List<RunCallback> callbacks,
        LockMode lock) {

    public RunSettings {
        callbacks = List.copyOf(callbacks);
    }

    public String defaultSchema() {
        return path.defaultSchema();
    }

    /** A transaction a revision, the usual tables, patience with another run, and no limits of its own. */
    public static RunSettings of(String defaultSchema) {
        return new RunSettings(
                SearchPath.of(defaultSchema),
                VersionTables.defaults(),
                TransactionMode.REVISION,
                Optional.empty(),
                StatementLimits.none(),
                List.of(),
                LockMode.ADVISORY);
    }

    public RunSettings withPath(SearchPath value) {
        return new RunSettings(value, tables, transaction, patience, limits, callbacks, lock);
    }

    public RunSettings withTables(VersionTables value) {
        return new RunSettings(path, value, transaction, patience, limits, callbacks, lock);
    }

    public RunSettings withTransaction(TransactionMode value) {
        return new RunSettings(path, tables, value, patience, limits, callbacks, lock);
    }

    public RunSettings withPatience(Duration value) {
        return new RunSettings(path, tables, transaction, Optional.of(value), limits, callbacks, lock);
    }

    public RunSettings withLimits(StatementLimits value) {
        return new RunSettings(path, tables, transaction, patience, value, callbacks, lock);
    }

    public RunSettings withCallbacks(List<RunCallback> value) {
        return new RunSettings(path, tables, transaction, patience, limits, value, lock);
    }

    public RunSettings withLock(LockMode value) {
        return new RunSettings(path, tables, transaction, patience, limits, callbacks, value);
    }
}
