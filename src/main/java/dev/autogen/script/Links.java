package dev.autogen.script;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Revisions by identifier, and what each needs, checked to be there.
 *
 * @param revisions the revisions, sorted by identifier
 * @param needs the identifiers of what each follows or depends on
 */
record Links(Map<String, RevisionHeader> revisions, Map<String, List<String>> needs) {

    static Links between(Collection<RevisionHeader> headers) {
        Map<String, RevisionHeader> byId = byId(headers);
        Map<String, RevisionHeader> byLabel = byLabel(byId.values());
        Map<String, List<String>> needs = new HashMap<>();
        byId.values().forEach(header -> needs.put(header.id(), needs(header, byId, byLabel)));
        return new Links(byId, needs);
    }

    /** The revisions that no other needs, sorted. */
    List<String> ends() {
        Set<String> needed = needs.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return revisions.keySet().stream().filter(id -> !needed.contains(id)).toList();
    }

    private static Map<String, RevisionHeader> byId(Collection<RevisionHeader> headers) {
        Map<String, RevisionHeader> byId = new LinkedHashMap<>();
        headers.stream()
                .sorted(Comparator.comparing(RevisionHeader::id).thenComparing(RevisionHeader::location))
                .forEach(header -> Optional.ofNullable(byId.putIfAbsent(header.id(), header))
                        .ifPresent(first -> {
                            throw DuplicateRevisionException.id(first, header);
                        }));
        return byId;
    }

    private static Map<String, RevisionHeader> byLabel(Collection<RevisionHeader> headers) {
        Map<String, RevisionHeader> byLabel = new HashMap<>();
        for (RevisionHeader header : headers) {
            for (String label : header.branchLabels()) {
                Optional.ofNullable(byLabel.put(label, header)).ifPresent(first -> {
                    throw DuplicateRevisionException.label(label, first, header);
                });
            }
        }
        return byLabel;
    }

    private static List<String> needs(
            RevisionHeader header, Map<String, RevisionHeader> byId, Map<String, RevisionHeader> byLabel) {
        Set<String> needs = new LinkedHashSet<>();
        for (String parent : header.revises()) {
            if (!byId.containsKey(parent)) {
                throw new MissingParentException(header, "revises", parent);
            }
            needs.add(parent);
        }
        for (String dependency : header.dependsOn()) {
            needs.add(Optional.ofNullable(byId.get(dependency))
                    .or(() -> Optional.ofNullable(byLabel.get(dependency)))
                    .orElseThrow(() -> new MissingParentException(header, "depends on", dependency))
                    .id());
        }
        return List.copyOf(needs);
    }
}
