package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.InitialRow;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares a table, part by part, with the one that the database has. */
final class TableComparator {
    private final ComparisonOptions options;
    private final ClaimedNames claimed;
    private final Facts facts;
    private final Findings findings;

    TableComparator(ComparisonOptions options, ClaimedNames claimed, Findings findings) {
        this.options = options;
        this.claimed = claimed;
        this.facts = new Facts(options.keyOrder());
        this.findings = findings;
    }

    /** Reports the differences. Gives the readable form, its parts under the names that the database has for them. */
    Table compare(Table canonical, Table readable, Table live) {
        compareColumns(canonical, readable, live);
        Table aligned = aligned(
                stored(readable, live),
                compareConstraints(canonical, readable, live),
                new IndexComparator(options, claimed, findings)
                        .compare(live.name(), Spelled.zip(canonical.indexes(), readable.indexes()), live.indexes()));
        findings.counterparts(
                Paths.of(canonical), aligned, live, changes(stored(canonical, live), stored(readable, live), live));
        return aligned;
    }

    private Table stored(Table target, Table live) {
        return options.storage() ? target : LeftOpen.of(target, live);
    }

    /** The form of a table that the database lacks: what PostgreSQL would merge is merged. */
    Table alone(Table readable) {
        List<Spelled<Constraint>> all = Spelled.zip(readable.constraints(), readable.constraints());
        List<Spelled<Constraint>> kept = new CoveredUniques(facts).without(all, List.of());
        return aligned(readable, kept.stream().map(Spelled::readable).toList(), readable.indexes());
    }

    private static Table aligned(Table readable, List<Constraint> constraints, List<Index> indexes) {
        return readable.with(builder -> {
            builder.uniques(List.of())
                    .foreignKeys(List.of())
                    .checks(List.of())
                    .exclusions(List.of())
                    .indexes(indexes);
            constraints.forEach(builder::add);
            return builder;
        });
    }

    private List<Findings.Change> changes(Table canonical, Table readable, Table live) {
        List<Findings.Change> changes = new ArrayList<>(Findings.changes(
                canonical.accept(ObjectFacts.INSTANCE),
                readable.accept(ObjectFacts.INSTANCE),
                live.accept(ObjectFacts.INSTANCE)));
        List<InitialRow> missing = missingRows(canonical, readable, live);
        if (!missing.isEmpty()) {
            changes.add(new Findings.Change(Attribute.INITIAL_ROWS, missing, List.of()));
        }
        return changes;
    }

    private static List<InitialRow> missingRows(Table canonical, Table readable, Table live) {
        Set<SortedMap<String, String>> found =
                live.initialRows().stream().map(InitialRow::key).collect(Collectors.toSet());
        return Spelled.zip(canonical.initialRows(), readable.initialRows()).stream()
                .filter(row -> !found.contains(row.canonical().key()))
                .map(Spelled::readable)
                .toList();
    }

    private void compareColumns(Table canonical, Table readable, Table live) {
        Map<String, Column> found = byName(live);
        for (Spelled<Column> column : Spelled.zip(canonical.columns(), readable.columns())) {
            String name = column.canonical().name();
            ObjectPath path = ObjectPath.column(live.name(), name);
            Column counterpart = found.remove(name);
            if (counterpart == null) {
                findings.missing(path, column.readable());
            } else {
                findings.counterparts(path, column.readable(), counterpart, changes(column, counterpart));
            }
        }
        found.forEach((name, column) -> findings.unexpected(ObjectPath.column(live.name(), name), column));
        noteColumnOrder(canonical, live);
    }

    private static List<Findings.Change> changes(Spelled<Column> column, Column live) {
        Column canonical = EqualNumber.inWordsOf(live, CurrentMoment.inWordsOf(live, column.canonical()));
        return Findings.changes(Facts.of(canonical), Facts.of(column.readable()), Facts.of(live));
    }

    private static Map<String, Column> byName(Table table) {
        return table.columns().stream()
                .collect(Collectors.toMap(
                        Column::name, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private void noteColumnOrder(Table target, Table live) {
        List<String> asked = commonColumns(target, live);
        List<String> found = commonColumns(live, target);
        if (!asked.equals(found)) {
            findings.detail("the columns of " + live.name() + " stand in another order: " + String.join(", ", found)
                    + " instead of " + String.join(", ", asked));
        }
    }

    private static List<String> commonColumns(Table table, Table other) {
        Set<String> names =
                new HashSet<>(other.columns().stream().map(Column::name).toList());
        return table.columns().stream()
                .map(Column::name)
                .filter(names::contains)
                .toList();
    }

    /** A check is what its condition says, so another condition over the same columns comes last of all. */
    private static List<ChildMatcher.Alike<Constraint>> alike(Table canonical, Table live) {
        Set<String> columns = new HashSet<>();
        canonical.columns().forEach(column -> columns.add(column.name()));
        live.columns().forEach(column -> columns.add(column.name()));
        return List.of(
                new ChildMatcher.Alike<>(Likeness::ofTarget, Likeness::of),
                new ChildMatcher.Alike<>(
                        check -> Likeness.ofTargetCheck(check, columns), check -> Likeness.ofCheck(check, columns)));
    }

    private List<Constraint> compareConstraints(Table canonical, Table readable, Table live) {
        Name table = live.name();
        List<Spelled<Constraint>> all = Spelled.zip(canonical.constraints(), readable.constraints());
        ChildMatcher<Constraint> matcher = new ChildMatcher<Constraint>(
                        Constraint::label, facts::ofConstraint, alike(canonical, live))
                .match(all, live.constraints());
        ConstraintAlignment alignment = new ConstraintAlignment(readable, claimed, facts, findings);
        matcher.pairs().forEach(alignment::pair);
        List<Spelled<Constraint>> kept = new CoveredUniques(facts).without(all, matcher.pairs());
        Set<Spelled<Constraint>> asked = Collections.newSetFromMap(new IdentityHashMap<>());
        asked.addAll(kept);
        matcher.missing().stream()
                .filter(asked::contains)
                .map(Spelled::readable)
                .forEach(missing -> findings.missing(Paths.of(table, missing), missing));
        matcher.unexpected().forEach(found -> findings.unexpected(Paths.of(table, found), found));
        return kept.stream().map(alignment::aligned).toList();
    }
}
