package dev.autogen.command;

import dev.autogen.config.NamedDatabase;
import dev.autogen.database.Database;
import dev.autogen.report.DatabaseStatus;
import dev.autogen.report.Verdict;
import dev.autogen.runtime.LockHolder;
import dev.autogen.runtime.Standing;
import dev.autogen.schema.AutogenException;
import dev.autogen.script.MigrationPath;
import dev.autogen.script.RevisionGraph;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Asks how the live database stands to the revisions, without changing anything in it. */
final class Inquiring {
    private final Workplace workplace;
    private final Optional<String> environment;

    Inquiring(Workplace workplace, Optional<String> environment) {
        this.workplace = workplace;
        this.environment = environment;
    }

    /** @param drift whether to look for what differs from a database that the revisions alone have made */
    DatabaseStatus status(boolean drift) {
        String name = workplace.databases().nameOfAllTenants();
        try {
            return reached(name, drift);
        } catch (AutogenException e) {
            if (e.kind() != AutogenException.Kind.UNAVAILABLE) {
                throw e;
            }
            return DatabaseStatus.unreachable(environment, named(), name, String.valueOf(e.getMessage()));
        }
    }

    private DatabaseStatus reached(String name, boolean drift) {
        Standing standing = standing();
        RevisionGraph graph = workplace.revisions().graph().seenFrom(standing.rows());
        List<String> unknown = standing.rows().stream()
                .filter(row -> graph.find(row).isEmpty())
                .toList();
        Drift found = drift && unknown.isEmpty() ? drift(standing) : Drift.NOT_LOOKED_FOR;
        return new DatabaseStatus(
                environment,
                named(),
                workplace.settings().tenants().tenant(),
                name,
                List.copyOf(standing.rows()),
                unknown,
                unknown.isEmpty() ? pending(graph, standing) : List.of(),
                standing.unfinished(),
                found.differences(),
                standing.holder().map(LockHolder::toString),
                found.problem(),
                true);
    }

    private Optional<String> named() {
        return workplace.settings().named().map(NamedDatabase::name);
    }

    /** An embedded database that nobody has asked for yet is not made for this. */
    private Standing standing() {
        OpenDatabases databases = workplace.databases();
        return databases.isThere()
                ? workplace
                        .migrator(databases.live(), event -> {}, Clock.systemUTC(), true)
                        .standing()
                : new Standing(new TreeSet<>(), Optional.empty(), Optional.empty());
    }

    private static List<String> pending(RevisionGraph graph, Standing standing) {
        return new MigrationPath(graph)
                .upgrade(standing.rows(), "heads").stream()
                        .map(step -> step.revision().id())
                        .toList();
    }

    /** What was found, or why nothing could be. */
    private record Drift(Optional<List<String>> differences, Optional<String> problem) {
        static final Drift NOT_LOOKED_FOR = new Drift(Optional.empty(), Optional.empty());
    }

    private Drift drift(Standing standing) {
        if (!workplace.databases().isThere()) {
            return new Drift(Optional.of(List.of()), Optional.empty());
        }
        try {
            return new Drift(Optional.of(differences(standing)), Optional.empty());
        } catch (AutogenException e) {
            // Revisions that do not run on a scratch database say nothing about the live one.
            return new Drift(
                    Optional.empty(),
                    Optional.of("Drift is not known, since the revisions could not be replayed. " + e.getMessage()));
        }
    }

    private List<String> differences(Standing standing) {
        Database live = workplace.databases().live();
        Database replayed = workplace.replayed(live, List.copyOf(standing.rows()));
        Verdict verdict = workplace
                .comparing()
                .databases(
                        replayed,
                        "the revisions",
                        live,
                        "database " + workplace.databases().liveName(),
                        workplace.ownership());
        return new ArrayList<>(Stream.concat(verdict.differences().stream(), verdict.unsettled().stream())
                .toList());
    }
}
