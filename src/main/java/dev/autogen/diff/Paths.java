package dev.autogen.diff;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.SchemaObject;

/** The addresses of objects and of their parts. */
final class Paths {
    private Paths() {}

    static ObjectPath of(SchemaObject object) {
        return ObjectPath.of(object);
    }

    static ObjectPath of(Name table, Constraint constraint) {
        return new ObjectPath(
                ObjectPath.Kind.CONSTRAINT, table, constraint.label().text());
    }

    static ObjectPath of(Name relation, Index index) {
        return new ObjectPath(ObjectPath.Kind.INDEX, relation, index.label().text());
    }

    /** The address that a changed element has in the database, where its name may be another. */
    static ObjectPath live(SchemaElement element) {
        Name object = element.path().object();
        return element.live(Constraint.class)
                .map(constraint -> of(object, constraint))
                .or(() -> element.live(Index.class).map(index -> of(object, index)))
                .orElse(element.path());
    }
}
