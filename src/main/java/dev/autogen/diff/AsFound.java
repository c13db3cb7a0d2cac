package dev.autogen.diff;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.Domain;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.Extension;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Namespace;
import dev.autogen.schema.OpaqueUnit;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SchemaObject;
import dev.autogen.schema.SchemaObjectVisitor;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.View;
import java.util.Set;
import java.util.function.Function;

/**
 * What is asked for, with some attributes as the database has them.
 *
 * @param live what the database has, of the same kind
 * @param attributes those that are taken from it
 */
record AsFound(Object live, Set<Attribute> attributes)
        implements SchemaObjectVisitor<SchemaObject>, ConstraintVisitor<Constraint> {

    AsFound {
        attributes = Set.copyOf(attributes);
    }

    /** A column, constraint, index or object of the target. */
    Object of(Object target) {
        if (target instanceof Column column) {
            return column(column);
        }
        if (target instanceof Index index) {
            return index(index);
        }
        return target instanceof Constraint constraint ? constraint.accept(this) : ((SchemaObject) target).accept(this);
    }

    private <T, V> V value(Attribute attribute, T target, Function<T, V> read) {
        @SuppressWarnings("unchecked")
        T found = (T) live;
        return read.apply(attributes.contains(attribute) ? found : target);
    }

    private Column column(Column target) {
        return new Column(
                target.name(),
                value(Attribute.TYPE, target, Column::type),
                value(Attribute.COLLATION, target, Column::collation),
                value(Attribute.NULLABLE, target, Column::nullable),
                value(Attribute.DEFAULT, target, Column::defaultExpression),
                value(Attribute.IDENTITY, target, Column::identity),
                value(Attribute.GENERATED, target, Column::generated),
                value(Attribute.COMMENT, target, Column::comment));
    }

    private Index index(Index target) {
        return new Index(
                value(Attribute.NAME, target, Index::label),
                value(Attribute.UNIQUE, target, Index::unique),
                value(Attribute.METHOD, target, Index::method),
                value(Attribute.COLUMNS, target, Index::parts),
                value(Attribute.INCLUDE, target, Index::include),
                value(Attribute.NULLS_NOT_DISTINCT, target, Index::nullsNotDistinct),
                value(Attribute.PREDICATE, target, Index::predicate),
                value(Attribute.STORAGE, target, Index::storage),
                value(Attribute.VALID, target, Index::valid),
                value(Attribute.COMMENT, target, Index::comment));
    }

    @Override
    public Constraint visitPrimaryKey(PrimaryKey target) {
        return new PrimaryKey(
                value(Attribute.NAME, target, PrimaryKey::label),
                value(Attribute.COLUMNS, target, PrimaryKey::columns),
                value(Attribute.INCLUDE, target, PrimaryKey::include),
                value(Attribute.DEFERRABILITY, target, PrimaryKey::deferrability));
    }

    @Override
    public Constraint visitUnique(UniqueConstraint target) {
        return new UniqueConstraint(
                value(Attribute.NAME, target, UniqueConstraint::label),
                value(Attribute.COLUMNS, target, UniqueConstraint::columns),
                value(Attribute.INCLUDE, target, UniqueConstraint::include),
                value(Attribute.NULLS_NOT_DISTINCT, target, UniqueConstraint::nullsNotDistinct),
                value(Attribute.DEFERRABILITY, target, UniqueConstraint::deferrability));
    }

    @Override
    public Constraint visitForeignKey(ForeignKey target) {
        return new ForeignKey(
                value(Attribute.NAME, target, ForeignKey::label),
                value(Attribute.COLUMNS, target, ForeignKey::columns),
                value(Attribute.REFERENCES, target, ForeignKey::referencedTable),
                value(Attribute.COLUMNS, target, ForeignKey::referencedColumns),
                value(Attribute.ON_UPDATE, target, ForeignKey::onUpdate),
                value(Attribute.ON_DELETE, target, ForeignKey::onDelete),
                value(Attribute.MATCH_FULL, target, ForeignKey::matchFull),
                value(Attribute.DEFERRABILITY, target, ForeignKey::deferrability),
                value(Attribute.NOT_VALID, target, ForeignKey::notValid),
                target.onPrimaryKey());
    }

    @Override
    public Constraint visitCheck(CheckConstraint target) {
        return new CheckConstraint(
                value(Attribute.NAME, target, CheckConstraint::label),
                value(Attribute.EXPRESSION, target, CheckConstraint::expression),
                value(Attribute.NO_INHERIT, target, CheckConstraint::noInherit),
                value(Attribute.NOT_VALID, target, CheckConstraint::notValid));
    }

    @Override
    public Constraint visitExclusion(ExclusionConstraint target) {
        return new ExclusionConstraint(
                value(Attribute.NAME, target, ExclusionConstraint::label),
                value(Attribute.METHOD, target, ExclusionConstraint::method),
                value(Attribute.ELEMENTS, target, ExclusionConstraint::elements),
                value(Attribute.INCLUDE, target, ExclusionConstraint::include),
                value(Attribute.PREDICATE, target, ExclusionConstraint::predicate),
                value(Attribute.DEFERRABILITY, target, ExclusionConstraint::deferrability));
    }

    @Override
    public SchemaObject visitNamespace(Namespace target) {
        return new Namespace(target.name(), value(Attribute.COMMENT, target, Namespace::comment));
    }

    @Override
    public SchemaObject visitExtension(Extension target) {
        return new Extension(
                target.name(),
                value(Attribute.SCHEMA, target, Extension::schema),
                value(Attribute.VERSION, target, Extension::version),
                value(Attribute.COMMENT, target, Extension::comment));
    }

    @Override
    public SchemaObject visitEnumType(EnumType target) {
        return new EnumType(
                target.name(),
                value(Attribute.LABELS, target, EnumType::labels),
                value(Attribute.CASTS, target, EnumType::casts),
                value(Attribute.COMMENT, target, EnumType::comment));
    }

    @Override
    public SchemaObject visitCompositeType(CompositeType target) {
        return new CompositeType(
                target.name(),
                value(Attribute.ATTRIBUTES, target, CompositeType::attributes),
                value(Attribute.COMMENT, target, CompositeType::comment));
    }

    @Override
    public SchemaObject visitDomain(Domain target) {
        return new Domain(
                target.name(),
                value(Attribute.TYPE, target, Domain::type),
                value(Attribute.COLLATION, target, Domain::collation),
                value(Attribute.NULLABLE, target, Domain::nullable),
                value(Attribute.DEFAULT, target, Domain::defaultExpression),
                value(Attribute.CHECKS, target, Domain::checks),
                value(Attribute.COMMENT, target, Domain::comment));
    }

    @Override
    public SchemaObject visitSequence(Sequence target) {
        SequenceOptions options = new SequenceOptions(
                value(Attribute.TYPE, target, sequence -> sequence.options().type()),
                value(Attribute.START, target, sequence -> sequence.options().start()),
                value(Attribute.INCREMENT, target, sequence -> sequence.options()
                        .increment()),
                value(Attribute.MINIMUM, target, sequence -> sequence.options().minimum()),
                value(Attribute.MAXIMUM, target, sequence -> sequence.options().maximum()),
                value(Attribute.CACHE, target, sequence -> sequence.options().cache()),
                value(Attribute.CYCLE, target, sequence -> sequence.options().cycle()));
        return new Sequence(
                target.name(),
                options,
                value(Attribute.OWNER, target, Sequence::ownedBy),
                value(Attribute.UNLOGGED, target, Sequence::unlogged),
                value(Attribute.COMMENT, target, Sequence::comment),
                target.continues());
    }

    @Override
    public SchemaObject visitTable(Table target) {
        return target.with(table -> table.unlogged(value(Attribute.UNLOGGED, target, Table::unlogged))
                .storage(value(Attribute.STORAGE, target, Table::storage))
                .initialRows(value(Attribute.INITIAL_ROWS, target, Table::initialRows))
                .comment(value(Attribute.COMMENT, target, Table::comment)));
    }

    private Attribute eitherOf(Attribute first, Attribute second) {
        return attributes.contains(first) ? first : second;
    }

    /** A view that keeps its kind keeps the options of that kind, and with its query the comments on its columns. */
    @Override
    public SchemaObject visitView(View target) {
        return new View(
                target.name(),
                value(Attribute.MATERIALIZED, target, View::materialized),
                value(Attribute.QUERY, target, View::query),
                target.indexes(),
                value(Attribute.COMMENT, target, View::comment),
                value(eitherOf(Attribute.MATERIALIZED, Attribute.OPTIONS), target, View::options),
                value(eitherOf(Attribute.QUERY, Attribute.COLUMN_COMMENTS), target, View::columnComments),
                target.grants());
    }

    @Override
    public SchemaObject visitOpaqueUnit(OpaqueUnit target) {
        return attributes.contains(Attribute.CONTENT) ? (OpaqueUnit) live : target;
    }
}
