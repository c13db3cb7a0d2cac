package dev.autogen.runtime;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The patience of a run that finds another one at work.
 *
 * @param timeout how long to wait; empty for as long as it takes
 * @param events told once for each holder that is waited for
 */
record LockWait(Optional<Duration> timeout, Consumer<RuntimeEvent> events) {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    /**
     * Tries until the lock is ours.
     *
     * @throws RunLockedException when the time is up or the thread is interrupted
     */
    HeldLock acquire(DatabaseLock lock) throws SQLException {
        long start = System.nanoTime();
        Duration pause = FIRST_PAUSE;
        Optional<LockHolder> told = Optional.empty();
        while (!lock.tryAcquire()) {
            Optional<LockHolder> holder = lock.holder();
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (timeout.isPresent() && waited.compareTo(timeout.get()) >= 0) {
                throw new RunLockedException(holder, timeout.get().isZero() ? Duration.ZERO : waited);
            }
            if (holder.isPresent() && !holder.equals(told)) {
                events.accept(new RuntimeEvent.LockWaiting(holder, waited));
                told = holder;
            }
            Duration longest = pause;
            sleep(timeout.map(limit -> min(limit.minus(waited), longest)).orElse(longest), holder, waited);
            pause = min(pause.multipliedBy(2), LONGEST_PAUSE);
        }
        return new HeldLock(lock);
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static void sleep(Duration pause, Optional<LockHolder> holder, Duration waited) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunLockedException(holder, waited);
        }
    }
}
