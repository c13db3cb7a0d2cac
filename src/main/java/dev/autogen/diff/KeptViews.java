package dev.autogen.diff;

import dev.autogen.schema.Name;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liquibase.diff.DiffResult;
import liquibase.structure.DatabaseObject;

/** Differences without those of some views, which are asked for as the database has them. */
final class KeptViews {
    private final Set<Name> views;
    private final Sides sides;

    private KeptViews(Set<Name> views, Sides between) {
        this.views = views;
        this.sides = new Sides(kept(between), between.live());
    }

    static DiffResult of(Set<Name> views, DiffResult differences) {
        return new SortedDifferences(differences)
                .sides()
                .map(sides -> new KeptViews(views, sides).without(differences))
                .orElse(differences);
    }

    private Schema kept(Sides between) {
        List<SchemaObject> objects = new ArrayList<>(between.target().objects());
        objects.removeIf(this::isKept);
        between.live().all(View.class).stream().filter(this::isKept).forEach(objects::add);
        return Schema.of(objects);
    }

    private boolean isKept(SchemaObject object) {
        return object instanceof View && views.contains(object.name());
    }

    private DiffResult without(DiffResult differences) {
        DiffResult result = new DiffResult(null, null, null);
        differences.getMissingObjects().forEach(found -> remaining(found).ifPresent(result::addMissingObject));
        differences.getUnexpectedObjects().forEach(found -> remaining(found).ifPresent(result::addUnexpectedObject));
        differences.getChangedObjects().forEach((found, changes) -> remaining(found)
                .ifPresent(element -> result.addChangedObject(element, changes)));
        return result;
    }

    /** Whatever has the name of a view is the view or an index of it. */
    private Optional<SchemaElement> remaining(DatabaseObject found) {
        SchemaElement element = (SchemaElement) found;
        return views.contains(element.path().object()) ? Optional.empty() : Optional.of(element.between(sides));
    }
}
