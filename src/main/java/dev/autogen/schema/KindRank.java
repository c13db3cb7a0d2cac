package dev.autogen.schema;

/** The place of each kind of object in a listing: what others need comes first. */
enum KindRank implements SchemaObjectVisitor<Integer> {
    INSTANCE;

    @Override
    public Integer visitNamespace(Namespace namespace) {
        return 0;
    }

    @Override
    public Integer visitExtension(Extension extension) {
        return 1;
    }

    @Override
    public Integer visitEnumType(EnumType type) {
        return 2;
    }

    @Override
    public Integer visitCompositeType(CompositeType type) {
        return 3;
    }

    @Override
    public Integer visitDomain(Domain domain) {
        return 4;
    }

    @Override
    public Integer visitSequence(Sequence sequence) {
        return 5;
    }

    @Override
    public Integer visitTable(Table table) {
        return 6;
    }

    @Override
    public Integer visitView(View view) {
        return 7;
    }

    @Override
    public Integer visitOpaqueUnit(OpaqueUnit unit) {
        return 8;
    }
}
