package dev.autogen.cli;

import dev.autogen.command.Listener;
import dev.autogen.database.ServerEvent;
import dev.autogen.runtime.RuntimeEvent;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/**
 * Tells a person how a run goes on, on the error stream.
 *
 * <p>On a terminal the line of the running revision counts its statements; elsewhere each revision is one line.
 */
final class ProgressPrinter implements Listener, RuntimeEvent.Visitor<Boolean> {
    private static final String START_OF_LINE = "\r";
    private static final String CLEAR_LINE = "\u001b[K";

    private static final ServerEvent.Visitor<String> SERVER_WORDS = new ServerEvent.Visitor<>() {
        @Override
        public String creating(ServerEvent.Creating event) {
            return "Creating PostgreSQL " + event.major() + " in " + event.folder();
        }

        @Override
        public String starting(ServerEvent.Starting event) {
            return "Starting PostgreSQL " + event.major() + " on port " + event.port();
        }
    };

    private final PrintWriter err;
    private final boolean counts;
    private final Verbosity verbosity;
    private String line = "";

    ProgressPrinter(Terminal terminal, Verbosity verbosity) {
        this.err = terminal.err();
        this.counts = terminal.interactive() && terminal.colours() && verbosity == Verbosity.NORMAL;
        this.verbosity = verbosity;
    }

    @Override
    public void on(RuntimeEvent event) {
        if (verbosity != Verbosity.QUIET) {
            event.accept(this);
        }
    }

    @Override
    public void on(ServerEvent event) {
        if (verbosity != Verbosity.QUIET) {
            print(event.accept(SERVER_WORDS));
        }
    }

    @Override
    public Boolean visitLockWaiting(RuntimeEvent.LockWaiting event) {
        String holder = event.holder().map(who -> " (" + who + ")").orElse("");
        return print("Waiting for another run to finish" + holder + ", "
                + event.waited().toSeconds() + " s so far");
    }

    @Override
    public Boolean visitRunStarted(RuntimeEvent.RunStarted event) {
        return true;
    }

    @Override
    public Boolean visitChecksumChanged(RuntimeEvent.ChecksumChanged event) {
        return print("Revision " + event.revision()
                + " is not what it was when it was applied; the database has what it said then.");
    }

    @Override
    public Boolean visitRevisionStarted(RuntimeEvent.RevisionStarted event) {
        String verb = event.isUpgrade() ? "Upgrade" : "Downgrade";
        String place = event.revisions() == 1 ? "" : " (" + event.number() + "/" + event.revisions() + ")";
        line = verb + " " + event.revision() + " " + event.message() + place;
        return counts ? again(line) : verbosity != Verbosity.VERBOSE || print(line);
    }

    @Override
    public Boolean visitRevisionResumed(RuntimeEvent.RevisionResumed event) {
        return print("Going on with revision " + event.revision() + " after its first " + event.finishedOperations()
                + " operations");
    }

    @Override
    public Boolean visitStatementExecuted(RuntimeEvent.StatementExecuted event) {
        if (verbosity == Verbosity.VERBOSE) {
            return print("  " + event.index() + "/" + event.total() + " " + event.sql() + "  -- "
                    + millis(event.duration()));
        }
        return !counts || again(line + ": " + event.index() + "/" + event.total());
    }

    @Override
    public Boolean visitStatementSkipped(RuntimeEvent.StatementSkipped event) {
        return verbosity != Verbosity.VERBOSE
                || print("  " + event.index() + "/" + event.total() + " was carried out before: " + event.sql());
    }

    @Override
    public Boolean visitRevisionFinished(RuntimeEvent.RevisionFinished event) {
        String done = line + ": " + millis(event.duration());
        if (counts) {
            err.print(START_OF_LINE + CLEAR_LINE);
        }
        return print(done);
    }

    @Override
    public Boolean visitRunFinished(RuntimeEvent.RunFinished event) {
        return true;
    }

    private boolean print(String text) {
        err.println(text);
        return true;
    }

    private boolean again(String text) {
        err.print(START_OF_LINE + CLEAR_LINE + text);
        err.flush();
        return true;
    }

    private static String millis(Duration duration) {
        return String.format(Locale.ROOT, "%d ms", duration.toMillis());
    }
}
