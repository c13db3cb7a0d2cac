package dev.autogen.runtime;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The beginning anew of transactions that other sessions have stopped.
 *
 * @param retries how often at most
 * @param watch sees who keeps a transaction waiting
 * @param events told before each further try
 * @param pauses pass between the tries, each twice as long as the one before
 */
record Retry(int retries, BlockerWatch watch, Consumer<RuntimeEvent> events, Pauses pauses) {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /**
     * Does a transaction, and does it again where others have stopped it.
     *
     * @param transaction leaves nothing behind when it fails
     * @throws OperationFailedException when it fails by itself, or once more than it may
     */
    <T> T answer(Supplier<T> transaction) {
        Duration pause = FIRST_PAUSE;
        for (int done = 0; ; done++) {
            watch.begin();
            try {
                return transaction.get();
            } catch (OperationFailedException e) {
                List<Blocker> blockers = watch.end();
                if (!e.isStoppedByOthers()) {
                    throw e;
                }
                if (done >= retries) {
                    throw e.after(done + 1, blockers);
                }
                events.accept(new RuntimeEvent.TransactionStopped(
                        e.operation(), e.sqlState(), blockers, pause, done + 1, retries));
            } finally {
                watch.end();
            }
            pauses.pause(pause);
            pause = pause.multipliedBy(2);
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        }
    }
}
