package dev.autogen.runtime;

import dev.autogen.schema.AutogenException;
import java.time.Duration;
import java.util.Optional;

/** Another run holds the lock and this one may not wait longer. */
public final class RunLockedException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<LockHolder> holder;

    /**
     * @param waited how long; zero when it was not to wait
     */
    public RunLockedException(Optional<LockHolder> holder, Duration waited) {
        super(
                Kind.UNAVAILABLE,
                "Another run of autogen is at work on this database: "
                        + holder.map(LockHolder::toString).orElse("a session that has just ended")
                        + ". " + words(waited) + " Wait for it to end and run the command again; if it hangs,"
                        + " end it where it runs"
                        + holder.map(other -> " or with select pg_terminate_backend(" + other.pid() + ")")
                                .orElse("")
                        + ".");
        this.holder = holder;
    }

    private static String words(Duration waited) {
        if (waited.isZero()) {
            return "This one was not to wait.";
        }
        return "Waited " + (waited.toSeconds() == 0 ? waited.toMillis() + " ms." : waited.toSeconds() + " s.");
    }

    /** Who holds the lock, where the server says it. */
    public Optional<LockHolder> holder() {
        return holder;
    }
}
