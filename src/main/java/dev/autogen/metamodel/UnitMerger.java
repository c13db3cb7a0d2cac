package dev.autogen.metamodel;

import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Joins what several persistence units ask for into one model.
 *
 * <p>Units may share sequences, types and schemas of one definition, and the tables that Hibernate brings along. A table or
 * view of entities belongs to one unit.
 */
final class UnitMerger {

    /** Tables of these classes are the same ones in each unit that uses them. */
    private static final String HIBERNATES = "org.hibernate.";

    /** What a unit asks for. */
    record Part(String unit, EntityModel model) {}

    /** An object, and the first unit that asks for it. */
    private record Claim(Part part, SchemaObject object) {}

    private final Map<ObjectPath, Claim> claims = new TreeMap<>();
    private final SortedMap<ObjectPath, String> sources = new TreeMap<>();
    private final SortedMap<ObjectPath, String> formerNames = new TreeMap<>();

    private UnitMerger() {}

    /**
     * Merges at least one part.
     *
     * @throws PersistenceUnitException when two units want what only one of them can have
     */
    static EntityModel merge(List<Part> parts) {
        return parts.size() == 1 ? parts.get(0).model() : new UnitMerger().merged(parts);
    }

    private EntityModel merged(List<Part> parts) {
        for (Part part : parts) {
            part.model().schema().objects().forEach(object -> claim(new Claim(part, object)));
            part.model().sources().forEach(sources::putIfAbsent);
            part.model().formerNames().forEach(formerNames::putIfAbsent);
        }
        EntityModel first = parts.get(0).model();
        return new EntityModel(
                Schema.of(claims.values().stream().map(Claim::object).toList()),
                sources,
                formerNames,
                parts.stream()
                        .flatMap(part -> notices(part).stream())
                        .distinct()
                        .toList(),
                first.hibernateVersion(),
                first.hibernateLocation());
    }

    private static List<String> notices(Part part) {
        return part.model().notices();
    }

    private void claim(Claim claim) {
        claims.merge(ObjectPath.of(claim.object()), claim, UnitMerger::shared);
    }

    private static Claim shared(Claim first, Claim second) {
        ObjectPath path = ObjectPath.of(first.object());
        String one = first.part().unit();
        String other = second.part().unit();
        if (isOfEntities(first, path) || isOfEntities(second, path)) {
            throw PersistenceUnitException.shared(path, "both map", one, other);
        }
        if (!first.object().equals(second.object())) {
            throw PersistenceUnitException.shared(path, "disagree about", one, other);
        }
        return first;
    }

    private static boolean isOfEntities(Claim claim, ObjectPath path) {
        boolean relation = claim.object() instanceof View || claim.object() instanceof Table;
        return relation && !isGenerator(claim) && !source(claim, path).startsWith(HIBERNATES);
    }

    /** Only tables from which identifiers are taken have rows at first. */
    private static boolean isGenerator(Claim claim) {
        return claim.object() instanceof Table table && !table.initialRows().isEmpty();
    }

    private static String source(Claim claim, ObjectPath path) {
        return Stream.ofNullable(claim.part().model().sources().get(path))
                .findFirst()
                .orElse("");
    }
}
