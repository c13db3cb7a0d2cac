package dev.autogen.diff;

import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Compares the indexes of a table or materialised view with those that the database has. */
final class IndexComparator {
    private final ComparisonOptions options;
    private final ClaimedNames claimed;
    private final Findings findings;

    IndexComparator(ComparisonOptions options, ClaimedNames claimed, Findings findings) {
        this.options = options;
        this.claimed = claimed;
        this.findings = findings;
    }

    /** Reports the differences. Gives the readable forms under the names that the database has for them. */
    List<Index> compare(Name relation, List<Spelled<Index>> targets, List<Index> live) {
        ChildMatcher<Index> matcher = new ChildMatcher<Index>(
                        Index::label,
                        IndexComparator::definition,
                        List.of(new ChildMatcher.Alike<>(Likeness::ofTarget, Likeness::of)))
                .match(targets, live);
        Map<Spelled<Index>, Index> aligned = new IdentityHashMap<>();
        matcher.pairs().forEach(pair -> aligned.put(pair.target(), pair(relation, pair)));
        matcher.missing().stream()
                .map(Spelled::readable)
                .forEach(missing -> findings.missing(Paths.of(relation, missing), missing));
        matcher.unexpected().forEach(found -> findings.unexpected(Paths.of(relation, found), found));
        return targets.stream()
                .map(target -> aligned.getOrDefault(target, target.readable()))
                .toList();
    }

    private Index pair(Name relation, ChildMatcher.Pair<Index> pair) {
        Index live = pair.live();
        Index canonical = stored(pair.target().canonical(), live);
        Index readable = stored(pair.target().readable(), live);
        Index named = readable.withLabel(claimed.label(relation, readable, live.label()));
        List<Findings.Change> changes =
                new ArrayList<>(Findings.changes(Facts.of(canonical), Facts.of(named), Facts.of(live)));
        changes.addAll(ConstraintAlignment.rename(named.label(), live.label()));
        findings.counterparts(Paths.of(relation, named), named, live, changes);
        return named;
    }

    private Index stored(Index target, Index live) {
        return options.storage() ? target : LeftOpen.of(target, live);
    }

    /** What makes an index that index: not whether it is valid, how it is stored, or what is said about it. */
    private static Map<Attribute, Object> definition(Index index) {
        Map<Attribute, Object> definition = new EnumMap<>(Facts.of(index));
        definition.remove(Attribute.VALID);
        definition.remove(Attribute.STORAGE);
        definition.remove(Attribute.COMMENT);
        return definition;
    }
}
