package dev.autogen.script;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Revisions by identifier, and what each needs, checked to be there.
 *
 * @param revisions the revisions, sorted by identifier
 * @param needs the identifiers of what each follows or depends on
 */
record Links(Map<String, RevisionHeader> revisions, Map<String, List<String>> needs) {

    /** @throws RevisionGraphException when an identifier or label is there twice, or something needed is not there */
    static Links between(Collection<RevisionHeader> headers) {
        Map<String, RevisionHeader> byId = byId(headers);
        Names names = new Names(byId, byLabel(byId));
        Map<String, List<String>> needs = new HashMap<>();
        byId.values().forEach(header -> needs.put(header.id(), names.needs(header)));
        if (!names.gaps().isEmpty()) {
            throw new MissingParentException(names.gaps());
        }
        return new Links(byId, needs);
    }

    /** The revisions that no other needs, sorted. */
    List<String> ends() {
        Set<String> needed = needs.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return revisions.keySet().stream().filter(id -> !needed.contains(id)).toList();
    }

    static Map<String, RevisionHeader> byId(Collection<RevisionHeader> headers) {
        Map<String, List<RevisionHeader>> all = new TreeMap<>();
        headers.stream().sorted(Comparator.comparing(RevisionHeader::location)).forEach(header -> all.computeIfAbsent(
                        header.id(), id -> new ArrayList<>())
                .add(header));
        List<List<RevisionHeader>> shared =
                all.values().stream().filter(same -> same.size() > 1).toList();
        if (!shared.isEmpty()) {
            throw DuplicateRevisionException.ids(shared);
        }
        Map<String, RevisionHeader> byId = new LinkedHashMap<>();
        all.forEach((id, only) -> byId.put(id, only.get(0)));
        return byId;
    }

    private static Map<String, RevisionHeader> byLabel(Map<String, RevisionHeader> byId) {
        Map<String, RevisionHeader> byLabel = new HashMap<>();
        for (RevisionHeader header : byId.values()) {
            for (String label : header.branchLabels()) {
                if (!RevisionIds.isAllowed(label)) {
                    throw InvalidBranchLabelException.of(header, label);
                }
                Optional.ofNullable(byId.get(label)).ifPresent(named -> {
                    throw DuplicateRevisionException.labelAndId(label, header, named);
                });
                Optional.ofNullable(byLabel.put(label, header)).ifPresent(first -> {
                    throw DuplicateRevisionException.label(label, first, header);
                });
            }
        }
        return byLabel;
    }

    /** What revisions may be called by others, and what is called and not there. */
    private record Names(
            Map<String, RevisionHeader> byId,
            Map<String, RevisionHeader> byLabel,
            List<MissingParentException.Gap> gaps) {

        Names(Map<String, RevisionHeader> byId, Map<String, RevisionHeader> byLabel) {
            this(byId, byLabel, new ArrayList<>());
        }

        List<String> needs(RevisionHeader header) {
            Set<String> needs = new LinkedHashSet<>();
            for (String parent : header.revises()) {
                add(needs, Optional.ofNullable(byId.get(parent)), header, "revises", parent);
            }
            for (String dependency : header.dependsOn()) {
                Optional<RevisionHeader> found = Optional.ofNullable(byId.get(dependency))
                        .or(() -> Optional.ofNullable(byLabel.get(dependency)));
                add(needs, found, header, "depends on", dependency);
            }
            return List.copyOf(needs);
        }

        private void add(
                Set<String> needs, Optional<RevisionHeader> found, RevisionHeader header, String verb, String name) {
            found.ifPresentOrElse(
                    there -> needs.add(there.id()), () -> gaps.add(new MissingParentException.Gap(header, verb, name)));
        }
    }
}
