package dev.autogen.schema;

/** The kind that an object's address begins with. */
enum PathKind implements SchemaObjectVisitor<ObjectPath.Kind> {
    INSTANCE;

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
}
