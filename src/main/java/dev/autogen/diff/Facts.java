package dev.autogen.diff;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The comparable attributes of a table's parts, their names left out.
 *
 * <p>What is not stated has no entry. Orders that do not count are sorted away.
 */
final class Facts implements ConstraintVisitor<Map<Attribute, Object>> {
    private final boolean keyOrder;

    Facts(boolean keyOrder) {
        this.keyOrder = keyOrder;
    }

    /** Collects attributes; an empty one is left out. */
    static final class Sheet {
        private final Map<Attribute, Object> facts = new EnumMap<>(Attribute.class);

        Sheet put(Attribute attribute, Object value) {
            facts.put(attribute, value);
            return this;
        }

        Sheet put(Attribute attribute, Optional<?> value) {
            value.ifPresent(present -> facts.put(attribute, present));
            return this;
        }

        Map<Attribute, Object> done() {
            return Collections.unmodifiableMap(facts);
        }
    }

    static Map<Attribute, Object> of(Column column) {
        return new Sheet()
                .put(Attribute.TYPE, column.type())
                .put(Attribute.COLLATION, column.collation())
                .put(Attribute.NULLABLE, column.nullable())
                .put(Attribute.DEFAULT, column.defaultExpression())
                .put(Attribute.IDENTITY, column.identity())
                .put(Attribute.GENERATED, column.generated())
                .put(Attribute.COMMENT, column.comment())
                .done();
    }

    static Map<Attribute, Object> of(Index index) {
        return new Sheet()
                .put(Attribute.UNIQUE, index.unique())
                .put(Attribute.METHOD, index.method())
                .put(Attribute.COLUMNS, index.parts())
                .put(Attribute.INCLUDE, index.include())
                .put(Attribute.NULLS_NOT_DISTINCT, index.nullsNotDistinct())
                .put(Attribute.PREDICATE, index.predicate())
                .put(Attribute.STORAGE, index.storage())
                .put(Attribute.VALID, index.valid())
                .put(Attribute.COMMENT, index.comment())
                .done();
    }

    @Override
    public Map<Attribute, Object> visitPrimaryKey(PrimaryKey key) {
        return new Sheet()
                .put(Attribute.COLUMNS, keyColumns(key.columns()))
                .put(Attribute.INCLUDE, key.include())
                .put(Attribute.DEFERRABILITY, key.deferrability())
                .done();
    }

    @Override
    public Map<Attribute, Object> visitUnique(UniqueConstraint unique) {
        return new Sheet()
                .put(Attribute.COLUMNS, keyColumns(unique.columns()))
                .put(Attribute.INCLUDE, unique.include())
                .put(Attribute.NULLS_NOT_DISTINCT, unique.nullsNotDistinct())
                .put(Attribute.DEFERRABILITY, unique.deferrability())
                .done();
    }

    @Override
    public Map<Attribute, Object> visitForeignKey(ForeignKey key) {
        return new Sheet()
                .put(Attribute.COLUMNS, columnPairs(key))
                .put(Attribute.REFERENCES, key.referencedTable())
                .put(Attribute.ON_UPDATE, key.onUpdate())
                .put(Attribute.ON_DELETE, key.onDelete())
                .put(Attribute.MATCH_FULL, key.matchFull())
                .put(Attribute.DEFERRABILITY, key.deferrability())
                .put(Attribute.NOT_VALID, key.notValid())
                .done();
    }

    @Override
    public Map<Attribute, Object> visitCheck(CheckConstraint check) {
        return new Sheet()
                .put(Attribute.EXPRESSION, Conjunction.sorted(check.expression()))
                .put(Attribute.NO_INHERIT, check.noInherit())
                .put(Attribute.NOT_VALID, check.notValid())
                .done();
    }

    @Override
    public Map<Attribute, Object> visitExclusion(ExclusionConstraint exclusion) {
        return new Sheet()
                .put(Attribute.METHOD, exclusion.method())
                .put(Attribute.ELEMENTS, exclusion.elements())
                .put(Attribute.INCLUDE, exclusion.include())
                .put(Attribute.PREDICATE, exclusion.predicate())
                .put(Attribute.DEFERRABILITY, exclusion.deferrability())
                .done();
    }

    Map<Attribute, Object> ofConstraint(Constraint constraint) {
        return constraint.accept(this);
    }

    private List<String> keyColumns(List<String> columns) {
        return keyOrder ? columns : columns.stream().sorted().toList();
    }

    /** Each column with the one it refers to: the order of the pairs means nothing. */
    static List<String> columnPairs(ForeignKey key) {
        return IntStream.range(0, key.columns().size())
                .mapToObj(i ->
                        key.columns().get(i) + " → " + key.referencedColumns().get(i))
                .sorted()
                .toList();
    }
}
