package dev.autogen.cli;

import dev.autogen.command.Autogen;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What happens to a command when its process is told to end, as by Ctrl-C.
 *
 * <p>An upgrade or downgrade is cancelled on the server, which would otherwise go on with the statement. Whatever the server
 * does, the process ends after a few seconds.
 */
final class Interruption implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LAST_WORDS = Duration.ofMillis(500);

    private final PrintWriter err;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::atExit, "autogen-exit");
    private Optional<Autogen> autogen = Optional.empty();

    private Interruption(PrintWriter err) {
        this.err = err;
    }

    /** Watches for the end of the process until closed. */
    static Interruption watch(PrintWriter err) {
        Interruption interruption = new Interruption(err);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    synchronized void stops(Autogen command) {
        autogen = Optional.of(command);
    }

    private synchronized Optional<Autogen> running() {
        return autogen;
    }

    private void atExit() {
        running().ifPresent(command -> {
            Thread canceller = new Thread(() -> cancel(command), "autogen-cancel");
            // A server that does not answer must not keep the process.
            canceller.setDaemon(true);
            canceller.start();
            await(canceller);
        });
    }

    private void cancel(Autogen command) {
        if (command.cancel(PATIENCE)) {
            awaitLastWords();
        }
    }

    private static void await(Thread canceller) {
        try {
            canceller.join(PATIENCE.plus(LAST_WORDS).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitLastWords() {
        try {
            if (!ended.await(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
                err.println("autogen: The server has not said that it stopped; run the command again to go on.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The process ends already, and the hook with it.
            err.flush();
        }
    }
}
