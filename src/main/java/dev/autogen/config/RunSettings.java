package dev.autogen.config;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How revisions are carried out.
 *
 * @param versionSchema the schema of the version tables; empty for the default schema
 * @param transaction how far a transaction reaches
 * @param lock how two runs at once are kept apart
 * @param isProtected whether a downgrade that destroys data has to be allowed each time
 * @param patience how long to wait for another run; empty for as long as it takes, zero for not at all
 * @param lockTimeout how long a statement waits for a lock; empty for what the server says
 * @param statementTimeout how long a statement may take; empty for what the server says
 * @param lockRetries how often a transaction is begun anew that another session has stopped
 * @param callbacks what is called before and after a run and each revision
 * @param searchPath where hand-written steps look for names after the default schema
 */
public record RunSettings(
        Optional<String> versionSchema,
        TransactionScope transaction,
        LockKind lock,
        boolean isProtected,
        Optional<Duration> patience,
        Optional<Duration> lockTimeout,
        Optional<Duration> statementTimeout,
        int lockRetries,
        CallbackSettings callbacks,
        List<String> searchPath) {

    public RunSettings {
        searchPath = List.copyOf(searchPath);
    }
}
