package dev.autogen.runtime;

import java.time.Duration;
import java.util.Optional;

/**
 * How revisions are carried out.
 *
 * @param defaultSchema the schema of names without one, and the only one on {@code search_path} during a run
 * @param tables where the version is kept
 * @param transaction how much a transaction holds
 * @param lockTimeout how long to wait for another run; empty for as long as it takes, zero for not at all
 */
public record RunSettings(
        String defaultSchema, VersionTables tables, TransactionMode transaction, Optional<Duration> lockTimeout) {

    /** A transaction a revision, the usual tables, and patience with another run. */
    public static RunSettings of(String defaultSchema) {
        return new RunSettings(defaultSchema, VersionTables.defaults(), TransactionMode.REVISION, Optional.empty());
    }

    public RunSettings withTables(VersionTables value) {
        return new RunSettings(defaultSchema, value, transaction, lockTimeout);
    }

    public RunSettings withTransaction(TransactionMode value) {
        return new RunSettings(defaultSchema, tables, value, lockTimeout);
    }

    public RunSettings withLockTimeout(Duration value) {
        return new RunSettings(defaultSchema, tables, transaction, Optional.of(value));
    }
}
