package dev.autogen.diff;

import dev.autogen.dialect.SpecialTable;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of both sides that no operation can make or change.
 *
 * @param wanted those that are asked for
 * @param found those that the database has
 * @param compared whether a difference between them counts; entities cannot say that they want any
 */
public record SpecialTables(Map<Name, SpecialTable> wanted, Map<Name, SpecialTable> found, boolean compared) {

    public SpecialTables {
        wanted = Map.copyOf(wanted);
        found = Map.copyOf(found);
    }

    /** No such table anywhere. */
    public static SpecialTables none() {
        return new SpecialTables(Map.of(), Map.of(), false);
    }

    /** Those of a database that is held against entities. */
    public static SpecialTables under(List<SpecialTable> found) {
        return new SpecialTables(Map.of(), byName(found), false);
    }

    /** Those of two databases. */
    public static SpecialTables between(List<SpecialTable> wanted, List<SpecialTable> found) {
        return new SpecialTables(byName(wanted), byName(found), true);
    }

    private static Map<Name, SpecialTable> byName(List<SpecialTable> tables) {
        return tables.stream().collect(Collectors.toMap(SpecialTable::name, table -> table));
    }

    /** Whether the creation of the object is told as a difference of special tables. */
    boolean coverCreationOf(SchemaObject object) {
        return object instanceof Table && wanted.containsKey(object.name());
    }

    /** Whether a missing object is of no use, and cannot be made, without a special table that is missing too. */
    boolean makeUseless(SchemaObject object) {
        return object instanceof Sequence sequence
                && sequence.ownedBy()
                        .filter(owner -> wanted.containsKey(owner.table()) && !found.containsKey(owner.table()))
                        .isPresent();
    }

    /** Whether the object stays, because the table that it is part of does. */
    boolean keep(SchemaObject object, Schema target) {
        return object instanceof Sequence sequence
                && sequence.ownedBy()
                        .filter(owner -> staysAnyway(owner.table())
                                && target.table(owner.table()).isEmpty())
                        .isPresent();
    }

    /** Whether the drop of the object is told as a difference of special tables. */
    boolean coverDropOf(SchemaObject object) {
        return compared && object instanceof Table && isSpecial(object.name());
    }

    /** Whether the database's table cannot be dropped, or would take others along that could not come back. */
    boolean cannotBeDropped(SchemaObject object) {
        return object instanceof Table && staysAnyway(object.name());
    }

    private boolean staysAnyway(Name table) {
        return isSpecial(table) || parents().contains(table);
    }

    private boolean isSpecial(Name table) {
        return found.containsKey(table) || wanted.containsKey(table);
    }

    /** Whether the database's table cannot be changed, so that its columns are at most looked at. */
    boolean cannotBeChanged(Name table) {
        SpecialTable special = found.get(table);
        return special != null && !special.isReadLikeOthers();
    }

    private Set<Name> parents() {
        Set<Name> parents = new HashSet<>();
        found.values().forEach(table -> parents.addAll(table.parents()));
        return parents;
    }

    /** What differs between them. */
    List<SpecialDifference> differences(Ownership ownership) {
        List<SpecialDifference> lines = new ArrayList<>();
        for (Name name : names()) {
            SpecialTable asked = wanted.get(name);
            SpecialTable there = found.get(name);
            if (asked == null && there != null && ownership.owns(path(name))) {
                lines.add(new SpecialDifference(name, true, "unexpected " + definition(there)));
            } else if (there == null && asked != null) {
                lines.add(new SpecialDifference(name, false, "missing " + definition(asked)));
            } else if (asked != null && there != null && !asked.equals(there)) {
                String changed = "changed " + there.kind().words() + " " + name + " " + changes(asked, there);
                lines.add(new SpecialDifference(name, false, changed));
            }
        }
        return lines;
    }

    /** What is said of them whether they differ or not. */
    List<String> notes(Rules rules) {
        return names().stream()
                .filter(name -> rules.ignoring(path(name)).isEmpty())
                .map(name -> wanted.getOrDefault(name, found.get(name)))
                .flatMap(Stream::ofNullable)
                .filter(table -> table.kind() != SpecialTable.Kind.PARTITION)
                .map(this::note)
                .toList();
    }

    private SortedSet<Name> names() {
        SortedSet<Name> names = new TreeSet<>();
        if (compared) {
            names.addAll(wanted.keySet());
            names.addAll(found.keySet());
        }
        return names;
    }

    private static ObjectPath path(Name name) {
        return ObjectPath.table(name);
    }

    private String note(SpecialTable table) {
        String subject = table.kind().words() + " " + table.name();
        return switch (table.kind()) {
            case PARTITIONED ->
                subject + ": of its partitions (" + partitions(table)
                        + ") only bounds and columns of their own are compared";
            case INHERITING -> subject + ": only its parents and columns of its own are compared";
            case FOREIGN, PARTITION -> subject + ": only its server, options and columns are compared";
        };
    }

    private int partitions(SpecialTable root) {
        Set<Name> below = new HashSet<>(Set.of(root.name()));
        List<SpecialTable> all = new ArrayList<>(wanted.values());
        all.addAll(found.values());
        boolean grows = true;
        while (grows) {
            grows = false;
            for (SpecialTable table : all) {
                grows |= table.parents().stream().anyMatch(below::contains) && below.add(table.name());
            }
        }
        return below.size() - 1;
    }

    private static String definition(SpecialTable table) {
        return table.kind().words() + " " + table.name() + " (" + words(facts(table)) + ")";
    }

    private static String changes(SpecialTable asked, SpecialTable there) {
        SortedMap<String, String> from = facts(there);
        SortedMap<String, String> to = facts(asked);
        if (asked.kind() != there.kind()) {
            from.put("kind", there.kind().words());
            to.put("kind", asked.kind().words());
        }
        Set<String> all = new TreeSet<>(from.keySet());
        all.addAll(to.keySet());
        return all.stream()
                .filter(fact -> !from.getOrDefault(fact, "").equals(to.getOrDefault(fact, "")))
                .map(fact -> fact + ": " + from.getOrDefault(fact, "none") + " → " + to.getOrDefault(fact, "none"))
                .collect(Collectors.joining(", "));
    }

    private static SortedMap<String, String> facts(SpecialTable table) {
        return new TreeMap<>(table.facts());
    }

    private static String words(SortedMap<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining(", "));
    }
}
