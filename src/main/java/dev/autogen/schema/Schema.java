package dev.autogen.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The structure of a database, or the one that entities ask for.
 *
 * @param objects the objects, always ordered by kind and name
 */
public record Schema(List<SchemaObject> objects) {

    private static final Comparator<SchemaObject> ORDER =
            Comparator.comparingInt(Schema::rank).thenComparing(SchemaObject::name);

    public Schema {
        objects = objects.stream().sorted(ORDER).toList();
    }

    public static Schema of(Collection<? extends SchemaObject> objects) {
        return new Schema(List.copyOf(objects));
    }

    public static Schema empty() {
        return new Schema(List.of());
    }

    /** All objects of one kind, by name. */
    public <T extends SchemaObject> List<T> all(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public <T extends SchemaObject> Optional<T> find(Class<T> kind, Name name) {
        return objects.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(object -> object.name().equals(name))
                .findFirst();
    }

    public List<Table> tables() {
        return all(Table.class);
    }

    public Optional<Table> table(Name name) {
        return find(Table.class, name);
    }

    private static int rank(SchemaObject object) {
        return object.accept(KindRank.INSTANCE);
    }
}
