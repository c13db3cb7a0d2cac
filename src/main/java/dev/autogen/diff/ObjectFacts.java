package dev.autogen.diff;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.OpaqueUnit;
import dev.autogen.schema.SchemaObjectVisitor;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.View;
import java.util.Map;

/** The comparable attributes of an object itself, those parts left out that are compared one by one. */
enum ObjectFacts implements SchemaObjectVisitor<Map<Attribute, Object>> {
    INSTANCE;

    @Override
    public Map<Attribute, Object> visitNamespace(Namespace namespace) {
        return new Facts.Sheet().put(Attribute.COMMENT, namespace.comment()).done();
    }

    @Override
    public Map<Attribute, Object> visitExtension(Extension extension) {
        return new Facts.Sheet()
                .put(Attribute.SCHEMA, extension.schema())
                .put(Attribute.VERSION, extension.version())
                .put(Attribute.COMMENT, extension.comment())
                .done();
    }

    @Override
    public Map<Attribute, Object> visitEnumType(EnumType type) {
        return new Facts.Sheet()
                .put(Attribute.LABELS, type.labels())
                .put(Attribute.CASTS, type.casts())
                .put(Attribute.COMMENT, type.comment())
                .done();
    }

    @Override
    public Map<Attribute, Object> visitCompositeType(CompositeType type) {
        return new Facts.Sheet()
                .put(Attribute.ATTRIBUTES, type.attributes())
                .put(Attribute.COMMENT, type.comment())
                .done();
    }

    @Override
    public Map<Attribute, Object> visitDomain(Domain domain) {
        return new Facts.Sheet()
                .put(Attribute.TYPE, domain.type())
                .put(Attribute.COLLATION, domain.collation())
                .put(Attribute.NULLABLE, domain.nullable())
                .put(Attribute.DEFAULT, domain.defaultExpression())
                .put(Attribute.CHECKS, domain.checks())
                .put(Attribute.COMMENT, domain.comment())
                .done();
    }

    @Override
    public Map<Attribute, Object> visitSequence(Sequence sequence) {
        return new Facts.Sheet()
                .put(Attribute.TYPE, sequence.options().type())
                .put(Attribute.START, sequence.options().start())
                .put(Attribute.INCREMENT, sequence.options().increment())
                .put(Attribute.MINIMUM, sequence.options().minimum())
                .put(Attribute.MAXIMUM, sequence.options().maximum())
                .put(Attribute.CACHE, sequence.options().cache())
                .put(Attribute.CYCLE, sequence.options().cycle())
                .put(Attribute.OWNER, sequence.ownedBy())
                .put(Attribute.UNLOGGED, sequence.unlogged())
                .put(Attribute.COMMENT, sequence.comment())
                .done();
    }

    @Override
    public Map<Attribute, Object> visitTable(Table table) {
        return new Facts.Sheet()
                .put(Attribute.UNLOGGED, table.unlogged())
                .put(Attribute.STORAGE, table.storage())
                .put(Attribute.COMMENT, table.comment())
                .done();
    }

    @Override
    public Map<Attribute, Object> visitView(View view) {
        return new Facts.Sheet()
                .put(Attribute.MATERIALIZED, view.materialized())
                .put(Attribute.QUERY, view.query())
                .put(Attribute.OPTIONS, view.options())
                .put(Attribute.COMMENT, view.comment())
                .put(Attribute.COLUMN_COMMENTS, view.columnComments())
                .done();
    }

    @Override
    public Map<Attribute, Object> visitOpaqueUnit(OpaqueUnit unit) {
        return new Facts.Sheet().put(Attribute.CONTENT, unit.hash()).done();
    }
}
