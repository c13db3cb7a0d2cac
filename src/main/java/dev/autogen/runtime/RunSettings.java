package dev.autogen.runtime;

import java.time.Duration;
import java.util.Optional;

/**
 * How revisions are carried out.
 *
 * @param path where names without a schema are looked for
 * @param tables where the version is kept
 * @param transaction how much a transaction holds
 * @param lockTimeout how long to wait for another run; empty for as long as it takes, zero for not at all
 * @param lock how it is kept apart from this one
 */
public record RunSettings(
        SearchPath path,
        VersionTables tables,
        TransactionMode transaction,
        Optional<Duration> lockTimeout,
        LockMode lock) {

    public String defaultSchema() {
        return path.defaultSchema();
    }

    /** A transaction a revision, the usual tables, and patience with another run. */
    public static RunSettings of(String defaultSchema) {
        return new RunSettings(
                SearchPath.of(defaultSchema),
                VersionTables.defaults(),
                TransactionMode.REVISION,
                Optional.empty(),
                LockMode.ADVISORY);
    }

    public RunSettings withPath(SearchPath value) {
        return new RunSettings(value, tables, transaction, lockTimeout, lock);
    }

    public RunSettings withTables(VersionTables value) {
        return new RunSettings(path, value, transaction, lockTimeout, lock);
    }

    public RunSettings withTransaction(TransactionMode value) {
        return new RunSettings(path, tables, value, lockTimeout, lock);
    }

    public RunSettings withLockTimeout(Duration value) {
        return new RunSettings(path, tables, transaction, Optional.of(value), lock);
    }

    public RunSettings withLock(LockMode value) {
        return new RunSettings(path, tables, transaction, lockTimeout, value);
    }
}
