package dev.autogen.command;

import dev.autogen.runtime.LoadedStep;
import dev.autogen.runtime.OfflineScript;
import dev.autogen.runtime.ScriptPart;
import dev.autogen.script.RevisionGraph;
import dev.autogen.script.Stamp;
import dev.autogen.script.Stamping;
import dev.autogen.script.UnreachableRevisionException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes runs and stamps as scripts, without asking the database where it is.
 *
 * <p>A target is {@code to}, or {@code from:to} where the database is not empty.
 */
final class Offline {
    private final Workplace workplace;
    private final RevisionGraph graph;
    private final Stamping stamping;

    Offline(Workplace workplace) {
        this.workplace = workplace;
        this.graph = workplace.revisions().graph();
        this.stamping = new Stamping(graph);
    }

    List<ScriptPart> upgrade(List<String> targets) {
        Ends ends = ends(targets);
        SortedSet<String> rows = rows(ends);
        List<LoadedStep> steps = workplace.revisions().upgradeTo(ends.targets()).steps(rows);
        SortedSet<String> end = stamping.stamp(rows, ends.targets()).after();
        if (steps.isEmpty() && !graph.places(end).equals(graph.places(rows))) {
            throw UnreachableRevisionException.range(String.join(" ", targets));
        }
        Running.requireAcknowledged(steps, step -> Damage.uncounted().of(step.operations()));
        return script().run(steps, rows.isEmpty());
    }

    List<ScriptPart> downgrade(String target) {
        if (target.indexOf(':') < 0) {
            throw OfflineRangeException.noStart(target);
        }
        Ends ends = ends(List.of(target));
        SortedSet<String> rows = rows(ends);
        return script().run(
                        workplace.revisions().downgradeTo(ends.targets().get(0)).steps(rows), false);
    }

    List<ScriptPart> stamp(List<String> targets) {
        Ends ends = ends(targets);
        SortedSet<String> rows = rows(ends);
        Stamp stamp = stamping.stamp(rows, ends.targets());
        return script().stamp(stamp, rows.isEmpty());
    }

    private OfflineScript script() {
        return new OfflineScript(workplace.dialect(), workplace.runSettings(false));
    }

    /**
     * From where to where.
     *
     * @param starts where the script starts; none for an empty database
     */
    private record Ends(List<String> starts, List<String> targets) {}

    private static Ends ends(List<String> names) {
        Set<String> starts = new LinkedHashSet<>();
        List<String> targets = new ArrayList<>();
        for (String name : names) {
            int colon = name.indexOf(':');
            String start = colon < 0 ? "" : name.substring(0, colon);
            String target = name.substring(colon + 1);
            starts.add(start.isEmpty() ? "base" : start);
            targets.add(target.isEmpty() ? "heads" : target);
        }
        if (starts.size() > 1) {
            throw OfflineRangeException.severalStarts(List.copyOf(starts));
        }
        return new Ends(List.copyOf(starts), targets);
    }

    /** A database that came by what a baseline replaces has the last of that as its row, and that is what is named then. */
    private SortedSet<String> rows(Ends ends) {
        SortedSet<String> rows =
                new TreeSet<>(stamping.stamp(List.of(), ends.starts()).after());
        ends.starts().stream().filter(start -> rows.remove(graph.place(start))).forEach(rows::add);
        return rows;
    }
}
