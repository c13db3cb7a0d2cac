package dev.autogen.diff;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.ObjectPath;
import dev.autogen.schema.OpaqueUnit;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.SchemaObjectVisitor;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;

/** The addresses of objects and of their parts. */
final class Paths {
    private static final SchemaObjectVisitor<ObjectPath.Kind> KIND = new SchemaObjectVisitor<>() {
        @Override
        public ObjectPath.Kind visitNamespace(Namespace namespace) {
            return ObjectPath.Kind.SCHEMA;
        }

        @Override
        public ObjectPath.Kind visitExtension(Extension extension) {
            return ObjectPath.Kind.EXTENSION;
        }

        @Override
        public ObjectPath.Kind visitEnumType(EnumType type) {
            return ObjectPath.Kind.ENUM_TYPE;
        }

        @Override
        public ObjectPath.Kind visitCompositeType(CompositeType type) {
            return ObjectPath.Kind.COMPOSITE_TYPE;
        }

        @Override
        public ObjectPath.Kind visitDomain(Domain domain) {
            return ObjectPath.Kind.DOMAIN;
        }

        @Override
        public ObjectPath.Kind visitSequence(Sequence sequence) {
            return ObjectPath.Kind.SEQUENCE;
        }

        @Override
        public ObjectPath.Kind visitTable(Table table) {
            return ObjectPath.Kind.TABLE;
        }

        @Override
        public ObjectPath.Kind visitView(View view) {
            return view.materialized() ? ObjectPath.Kind.MATERIALIZED_VIEW : ObjectPath.Kind.VIEW;
        }

        @Override
        public ObjectPath.Kind visitOpaqueUnit(OpaqueUnit unit) {
            return ObjectPath.Kind.OPAQUE_UNIT;
        }
    };

    private Paths() {}

    static ObjectPath of(SchemaObject object) {
        return ObjectPath.of(object.accept(KIND), object.name());
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
