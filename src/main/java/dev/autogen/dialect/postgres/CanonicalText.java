package dev.autogen.dialect.postgres;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionConstraint.Element;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexPart;
import java.util.Set;

/**
 * Brings the expressions in the parts of a table, as PostgreSQL printed them, into their one spelling.
 *
 * @param varchars the operands of type {@code character varying}, as PostgreSQL prints them
 */
record CanonicalText(Set<String> varchars) {

    Column column(Column column) {
        return column.withDefault(column.defaultExpression().map(ExpressionText::canonicalDefault))
                .withGenerated(column.generated()
                        .map(generated -> new Generated(text(generated.expression()), generated.stored())));
    }

    Constraint constraint(Constraint constraint) {
        return constraint instanceof CheckConstraint check ? check(check) : constraint;
    }

    CheckConstraint check(CheckConstraint check) {
        return new CheckConstraint(check.label(), text(check.expression()), check.noInherit(), check.notValid());
    }

    ExclusionConstraint exclusion(ExclusionConstraint exclusion) {
        return new ExclusionConstraint(
                exclusion.label(),
                exclusion.method(),
                exclusion.elements().stream()
                        .map(element -> new Element(part(element.part()), element.operator()))
                        .toList(),
                exclusion.include(),
                exclusion.predicate().map(this::text),
                exclusion.deferrability());
    }

    Index index(Index index) {
        return new Index(
                index.label(),
                index.unique(),
                index.method(),
                index.parts().stream().map(this::part).toList(),
                index.include(),
                index.nullsNotDistinct(),
                index.predicate().map(this::text),
                index.storage(),
                index.valid(),
                index.comment());
    }

    private IndexPart part(IndexPart part) {
        return new IndexPart(
                part.expression() ? text(part.text()) : part.text(),
                part.expression(),
                part.collation(),
                part.operatorClass(),
                part.descending(),
                part.nullsFirst());
    }

    private String text(String printed) {
        return ExpressionText.canonical(printed, varchars);
    }
}
