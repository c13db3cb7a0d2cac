package dev.autogen.script;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what names say about revisions that baselines stand for, as far as nothing else is called so. */
record NamedWithin(RevisionGraph graph) {

    /**
     * The identifiers of these revisions.
     *
     * @param names as {@link RevisionLookup} and {@link RevisionRange} take them; those that are none say nothing
     */
    Set<String> in(Collection<String> names) {
        Set<String> named = new TreeSet<>();
        names.stream()
                .flatMap(name -> Stream.of(name.split(":", -1)))
                .filter(RevisionName::isName)
                .map(RevisionName::parse)
                .flatMap(name -> Stream.concat(name.branch().stream(), Stream.of(name.symbol())))
                .forEach(word -> named.addAll(called(word)));
        return named;
    }

    private List<String> called(String word) {
        if (graph.labelled(word).isPresent()) {
            return List.of();
        }
        List<String> exact = replaced(word::equals);
        boolean prefix = exact.isEmpty()
                && graph.find(word).isEmpty()
                && word.length() >= RevisionLookup.SHORTEST_PREFIX
                && graph.idsStartingWith(word).isEmpty();
        return prefix ? replaced(id -> id.startsWith(word)) : exact;
    }

    private List<String> replaced(Predicate<String> condition) {
        return graph.replaced().stream()
                .map(RevisionHeader::id)
                .filter(condition)
                .toList();
    }
}
