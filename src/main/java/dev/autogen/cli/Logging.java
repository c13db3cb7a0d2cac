package dev.autogen.cli;

import java.io.PrintWriter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends diagnostics, ours and those of libraries, to the error stream: errors normally, more when verbose. */
final class Logging {

    /** It logs at length, as errors, what it then throws; held here, since loggers are forgotten otherwise. */
    private static final Logger TESTCONTAINERS = Logger.getLogger("org.testcontainers");

    private Logging() {}

    static void configure(Verbosity verbosity, PrintWriter err) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(level(verbosity));
        root.addHandler(new WriterHandler(err));
        TESTCONTAINERS.setLevel(verbosity == Verbosity.VERBOSE ? Level.INFO : Level.OFF);
    }

    private static Level level(Verbosity verbosity) {
        return switch (verbosity) {
            case QUIET, NORMAL -> Level.SEVERE;
            case VERBOSE -> Level.INFO;
        };
    }

    private static final class WriterHandler extends Handler {
        private final PrintWriter err;
        private final SimpleFormatter message = new SimpleFormatter();

        WriterHandler(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void publish(LogRecord entry) {
            if (isLoggable(entry)) {
                err.println(
                        "[" + entry.getLevel() + "] " + entry.getLoggerName() + ": " + message.formatMessage(entry));
                if (entry.getThrown() != null) {
                    // A log handler is where traces belong; the writer is the command's error stream.
                    entry.getThrown().printStackTrace(err);
                }
            }
        }

        @Override
        public void flush() {
            err.flush();
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
