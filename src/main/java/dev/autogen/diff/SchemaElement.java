package dev.autogen.diff;

import dev.autogen.schema.ObjectPath;
import java.util.Optional;
import liquibase.structure.AbstractDatabaseObject;
import liquibase.structure.DatabaseObject;
import org.jspecify.annotations.Nullable;

/**
 * A record of our schema as an object of Liquibase's diff model.
 *
 * <p>Equal only to itself, as Liquibase's sets need it; ordered by its path.
 */
public final class SchemaElement extends AbstractDatabaseObject {
    private final ObjectPath path;
    private final Optional<?> target;
    private final Optional<?> live;
    private final Sides sides;

    /**
     * @param path where it is
     * @param target what is asked for, in the spelling for readers
     * @param live what the database has
     * @param sides the schemas that both are part of
     */
    public SchemaElement(ObjectPath path, Optional<?> target, Optional<?> live, Sides sides) {
        this.path = path;
        this.target = target;
        this.live = live;
        this.sides = sides;
    }

    public ObjectPath path() {
        return path;
    }

    public Sides sides() {
        return sides;
    }

    /** The same between other sides. */
    SchemaElement between(Sides others) {
        return new SchemaElement(path, target, live, others);
    }

    /** What is asked for, if it is of the kind. */
    public <T> Optional<T> target(Class<T> kind) {
        return target.filter(kind::isInstance).map(kind::cast);
    }

    /** What the database has, if it is of the kind. */
    public <T> Optional<T> live(Class<T> kind) {
        return live.filter(kind::isInstance).map(kind::cast);
    }

    /** The side that exists, the target first. */
    public Object subject() {
        return target.isPresent() ? target.get() : live.orElseThrow();
    }

    @Override
    public String getName() {
        return path.part().orElse(path.object().name());
    }

    @Override
    public DatabaseObject setName(String name) {
        throw new UnsupportedOperationException("an element of a comparison keeps its name");
    }

    @Override
    public DatabaseObject[] getContainingObjects() {
        return new DatabaseObject[0];
    }

    @Override
    public liquibase.structure.core.@Nullable Schema getSchema() {
        return null;
    }

    @Override
    public int compareTo(Object other) {
        return path.compareTo(((SchemaElement) other).path);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
