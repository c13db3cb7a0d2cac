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
 */
public record RunSettings(
        SearchPath path, VersionTables tables, TransactionMode transaction, Optional<Duration> lockTimeout) {

    public String defaultSchema() {
        return path.defaultSchema();
    }

    /** A transaction a revision, the usual tables, and patience with another run. */
    public static RunSettings of(String defaultSchema) {
        return new RunSettings(
                SearchPath.of(defaultSchema), VersionTables.defaults(), TransactionMode.REVISION, Optional.empty());
    }

    public RunSettings withTables(VersionTables value) {
        return new RunSettings(path, value, transaction, lockTimeout);
    }

    public RunSettings withTransaction(TransactionMode value) {
        return new RunSettings(path, tables, value, lockTimeout);
    }

    public RunSettings withLockTimeout(Duration value) {
        return new RunSettings(path, tables, transaction, Optional.of(value));
    }
}
