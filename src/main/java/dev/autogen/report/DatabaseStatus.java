package dev.autogen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a database stands to the revisions of the project.
 *
 * @param environment the environment of the settings that it belongs to; empty for none
 * @param name which of several databases it is; empty for the only one
 * @param tenant the schema of it that is meant; empty where it has no tenants
 * @param database its URL without secrets
 * @param rows the revisions that it is at
 * @param unknown those of them that the project does not have
 * @param pending the revisions that an upgrade to all heads would carry out, in order
 * @param unfinished a revision that is half way
 * @param drift what differs from a database that its revisions alone have made; empty where nobody looked
 * @param lockHolder the session of a run that is at work on it
 * @param problem why something is not known
 * @param reachable whether it could be asked at all
 */
public record DatabaseStatus(
        Optional<String> environment,
        Optional<String> name,
        Optional<String> tenant,
        String database,
        List<String> rows,
        List<String> unknown,
        List<String> pending,
        Optional<String> unfinished,
        Optional<List<String>> drift,
        Optional<String> lockHolder,
        Optional<String> problem,
        boolean reachable) {

    /** What there is to say in a word, the most urgent first. */
    public enum State {
        /** It cannot be asked. */
        UNREACHABLE,
        /** It is at a revision that the project does not have, so that somebody newer was here. */
        AHEAD,
        /** A revision is half way, or something differs from what its revisions have made. */
        DIRTY,
        /** Revisions are pending. */
        BEHIND,
        /** It is at all heads. */
        OK
    }

    public DatabaseStatus {
        rows = List.copyOf(rows);
        unknown = List.copyOf(unknown);
        pending = List.copyOf(pending);
        drift = drift.map(List::copyOf);
    }

    /** A database that could not be asked. */
    public static DatabaseStatus unreachable(Optional<String> environment, String database, String problem) {
        return unreachable(environment, Optional.empty(), database, problem);
    }

    /** The same for one of several. */
    public static DatabaseStatus unreachable(
            Optional<String> environment, Optional<String> name, String database, String problem) {
        return new DatabaseStatus(
                environment,
                name,
                Optional.empty(),
                database,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(problem),
                false);
    }

    /** The same of one of its tenants. */
    public DatabaseStatus ofTenant(String schema) {
        return new DatabaseStatus(
                environment,
                name,
                Optional.of(schema),
                database,
                rows,
                unknown,
                pending,
                unfinished,
                drift,
                lockHolder,
                problem,
                reachable);
    }

    public State state() {
        if (!reachable) {
            return State.UNREACHABLE;
        }
        if (!unknown.isEmpty()) {
            return State.AHEAD;
        }
        if (unfinished.isPresent() || hasDrifted()) {
            return State.DIRTY;
        }
        return pending.isEmpty() ? State.OK : State.BEHIND;
    }

    /** Whether something is known to differ from what its revisions have made. */
    public boolean hasDrifted() {
        return drift.map(differences -> !differences.isEmpty()).orElse(false);
    }

    /** What people call it: by the names that the settings give, else by its URL. */
    public String label() {
        return named().orElse(database);
    }

    private Optional<String> named() {
        String text =
                Stream.of(environment, name, tenant).flatMap(Optional::stream).collect(Collectors.joining("/"));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The state and what it comes from, in a line. */
    public String inShort(Style style) {
        return String.format("%-11s", state()) + " " + style.heading(label()) + ": " + String.join(", ", words());
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        if (reachable) {
            words.add("at " + place());
            unfinished.ifPresent(revision -> words.add(revision + " is half way"));
            if (!unknown.isEmpty()) {
                words.add("not known here: " + String.join(", ", unknown));
            }
            if (!pending.isEmpty()) {
                words.add(pending.size() + " pending");
            }
            drift.filter(differences -> !differences.isEmpty())
                    .ifPresent(differences -> words.add(counted(differences.size()) + " from its revisions"));
            lockHolder.ifPresent(holder -> words.add("locked by " + holder));
        } else {
            problem.ifPresent(words::add);
        }
        return words;
    }

    /** All of it, a line for each fact. */
    public List<String> inFull(Style style) {
        List<String> lines = new ArrayList<>();
        lines.add(style.heading(named().map(text -> text + ", ").orElse("") + database + ": " + state()));
        if (reachable) {
            lines.add("  At: " + place());
            fact(lines, "  Not known here: ", unknown);
            lines.add("  Pending: " + (pending.isEmpty() ? "none" : String.join(", ", pending)));
            unfinished.ifPresent(revision -> lines.add("  Half way: " + revision));
            lines.add("  Drift: "
                    + drift.map(differences -> differences.isEmpty() ? "none" : counted(differences.size()))
                            .orElse("not looked for"));
            drift.orElse(List.of()).forEach(difference -> lines.add("    " + difference));
            lines.add("  Lock: " + lockHolder.map(holder -> "held by " + holder).orElse("free"));
        }
        problem.ifPresent(reason -> lines.add("  " + reason));
        return lines;
    }

    private String place() {
        return rows.isEmpty() ? "base" : String.join(", ", rows);
    }

    private static String counted(int number) {
        return number + (number == 1 ? " difference" : " differences");
    }

    private static void fact(List<String> lines, String name, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(name + String.join(", ", values));
        }
    }
}
