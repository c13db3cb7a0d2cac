package dev.autogen.cli;

import dev.autogen.command.Listener;
import dev.autogen.database.ServerEvent;
import dev.autogen.framework.FrameworkDefaults;
import dev.autogen.project.ProjectEvent;
import dev.autogen.report.FewLines;
import dev.autogen.runtime.RuntimeEvent;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells a person how a run goes on, on the error stream.
 *
 * <p>On a terminal the line of the running revision counts its statements; elsewhere each revision is one line.
 */
final class ProgressPrinter implements Listener, RuntimeEvent.Visitor<Optional<ProgressPrinter.Words>> {
    private static final String START_OF_LINE = "\r";
    private static final String CLEAR_LINE = "\u001b[K";

    private static final Map<String, String> REASONS =
            Map.of("55P03", "a lock", "40P01", "a deadlock", "40001", "a concurrent change");

    private static final ServerEvent.Visitor<String> SERVER_WORDS = new ServerEvent.Visitor<>() {
        @Override
        public String fetching(ServerEvent.Fetching event) {
            return "Fetching PostgreSQL " + event.version() + " from " + event.repository();
        }

        @Override
        public String creating(ServerEvent.Creating event) {
            return "Creating PostgreSQL " + event.major() + " in " + event.folder();
        }

        @Override
        public String starting(ServerEvent.Starting event) {
            return "Starting PostgreSQL " + event.major() + " on port " + event.port();
        }

        @Override
        public String waiting(ServerEvent.Waiting event) {
            return "Waiting up to " + event.limit().toSeconds() + " s for database " + event.url();
        }
    };

    private static final ProjectEvent.Visitor<String> PROJECT_WORDS = new ProjectEvent.Visitor<>() {
        @Override
        public String askingBuild(ProjectEvent.AskingBuild event) {
            return "Asking " + event.tool() + " for the class path of " + event.directory();
        }

        @Override
        public String compiling(ProjectEvent.Compiling event) {
            return "Compiling with " + event.tool() + ", because " + event.change() + " changed";
        }
    };

    private final PrintWriter err;
    private final boolean counts;
    private final Verbosity verbosity;
    private String revision = "";
    private String tenant = "";
    private String database = "";

    ProgressPrinter(Terminal terminal, Verbosity verbosity) {
        this.err = terminal.err();
        this.counts = terminal.interactive() && terminal.colours() && verbosity == Verbosity.NORMAL;
        this.verbosity = verbosity;
    }

    /** From now on, runs are on this tenant. */
    void nowOn(String schema) {
        tenant = schema + ": ";
    }

    @Override
    public void on(RuntimeEvent event) {
        if (verbosity != Verbosity.QUIET) {
            event.accept(this).ifPresent(this::say);
        }
    }

    @Override
    public void on(ServerEvent event) {
        if (verbosity != Verbosity.QUIET) {
            err.println(event.accept(SERVER_WORDS));
        }
    }

    @Override
    public void on(ProjectEvent event) {
        if (verbosity != Verbosity.QUIET) {
            err.println(event.accept(PROJECT_WORDS));
        }
    }

    @Override
    public void on(FrameworkDefaults defaults) {
        if (verbosity != Verbosity.QUIET) {
            defaults.lines().forEach(err::println);
        }
    }

    @Override
    public Optional<Words> visitLockWaiting(RuntimeEvent.LockWaiting event) {
        String holder = event.holder().map(who -> " (" + who + ")").orElse("");
        return line("Waiting for another run to finish" + holder + ", "
                + event.waited().toSeconds() + " s so far");
    }

    @Override
    public Optional<Words> visitRunStarted(RuntimeEvent.RunStarted event) {
        return Optional.empty();
    }

    @Override
    public Optional<Words> visitDataGoing(RuntimeEvent.DataGoing event) {
        return line("Data that goes:" + System.lineSeparator()
                + String.join(System.lineSeparator(), FewLines.of(event.data())));
    }

    @Override
    public Optional<Words> visitNotRestored(RuntimeEvent.NotRestored event) {
        return line("What does not come back:" + System.lineSeparator()
                + String.join(System.lineSeparator(), FewLines.of(event.what())));
    }

    @Override
    public Optional<Words> visitChecksumChanged(RuntimeEvent.ChecksumChanged event) {
        return line(
                "Revision " + event.revision()
                        + " is not what it was when it was applied; the database has what it said then. --accept records it as it is now.");
    }

    @Override
    public Optional<Words> visitChecksumAccepted(RuntimeEvent.ChecksumAccepted event) {
        return line("Recorded revision " + event.revision().revision() + " as it is now"
                + (event.revision().recorded().isPresent() ? "" : "; it was stamped and had no checksum"));
    }

    @Override
    public Optional<Words> visitRevisionStarted(RuntimeEvent.RevisionStarted event) {
        String verb = event.isUpgrade() ? "Upgrade" : "Downgrade";
        String place = event.revisions() == 1 ? "" : " (" + event.number() + "/" + event.revisions() + ")";
        revision = verb + " " + event.revision() + " " + event.message() + place;
        return counts ? count(revision) : line(revision).filter(words -> verbosity == Verbosity.VERBOSE);
    }

    @Override
    public Optional<Words> visitRevisionResumed(RuntimeEvent.RevisionResumed event) {
        return line("Going on with revision " + event.revision() + " after its first " + event.finishedOperations()
                + " operations");
    }

    @Override
    public Optional<Words> visitStatementExecuted(RuntimeEvent.StatementExecuted event) {
        String place = event.index() + "/" + event.total();
        if (verbosity == Verbosity.VERBOSE) {
            return line("  " + place + " " + event.sql() + "  -- " + millis(event.duration()));
        }
        return counts ? count(revision + ": " + place) : Optional.empty();
    }

    @Override
    public Optional<Words> visitStatementSkipped(RuntimeEvent.StatementSkipped event) {
        return line("  " + event.index() + "/" + event.total() + " was carried out before: " + event.sql())
                .filter(words -> verbosity == Verbosity.VERBOSE);
    }

    @Override
    public Optional<Words> visitTransactionStopped(RuntimeEvent.TransactionStopped event) {
        String reason = REASONS.getOrDefault(event.sqlState(), "another session");
        String blockers = event.blockers().isEmpty()
                ? ""
                : " (" + event.blockers().stream().map(Object::toString).collect(Collectors.joining("; ")) + ")";
        return line("Stopped by " + reason + blockers + " at: " + event.operation() + System.lineSeparator()
                + "  trying again in " + seconds(event.pause()) + " (" + event.retry() + " of " + event.retries()
                + ")");
    }

    @Override
    public Optional<Words> visitRevisionFinished(RuntimeEvent.RevisionFinished event) {
        return line(revision + ": " + millis(event.duration()));
    }

    @Override
    public Optional<Words> visitRunFinished(RuntimeEvent.RunFinished event) {
        return Optional.empty();
    }

    @Override
    public Optional<Words> visitDatabaseEntered(RuntimeEvent.DatabaseEntered event) {
        boolean known = event.database().equals(database);
        database = event.database();
        return known ? Optional.empty() : line(database + ":");
    }

    @Override
    public Optional<Words> visitTransactionPrepared(RuntimeEvent.TransactionPrepared event) {
        return line("  prepared").filter(words -> verbosity == Verbosity.VERBOSE);
    }

    @Override
    public Optional<Words> visitPreparedEnded(RuntimeEvent.PreparedEnded event) {
        return line((event.committed() ? "Committed" : "Took back") + " revision " + event.revision() + " on "
                + event.database() + ", which a run had left prepared");
    }

    private static Optional<Words> line(String text) {
        return Optional.of(new Words(text, false));
    }

    private static Optional<Words> count(String text) {
        return Optional.of(new Words(text, true));
    }

    private void say(Words words) {
        if (counts) {
            err.print(START_OF_LINE + CLEAR_LINE);
        }
        err.print(tenant + words.text() + (words.counting() ? "" : System.lineSeparator()));
        err.flush();
    }

    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }

    private static String millis(Duration duration) {
        return String.format(Locale.ROOT, "%d ms", duration.toMillis());
    }

    /**
     * What an event has to say.
     *
     * @param counting whether the next words take its place on the line
     */
    record Words(String text, boolean counting) {}
}
