package dev.autogen.runtime;

import java.time.Duration;
import java.util.Optional;

/**
 * How long the statements of a run may take, and how often what others stopped is begun anew.
 *
 * @param lockTimeout how long a statement in a transaction waits for a lock; empty for what the server says. One outside a
 *     transaction, such as a concurrent build of an index, keeps nobody waiting and so has the time that it takes
 * @param statementTimeout how long a statement may take; empty for what the server says
 * @param retries how often a transaction is begun anew that a lock, a deadlock or a concurrent change has stopped
 * @see <a href="https://www.postgresql.org/docs/current/runtime-config-client.html">lock_timeout, statement_timeout</a>
 */
public record StatementLimits(Optional<Duration> lockTimeout, Optional<Duration> statementTimeout, int retries) {

    /** What the server says, and no second try. */
    public static StatementLimits none() {
        return new StatementLimits(Optional.empty(), Optional.empty(), 0);
    }
}
