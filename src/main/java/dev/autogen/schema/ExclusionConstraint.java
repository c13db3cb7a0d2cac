package dev.autogen.schema;

import java.util.List;
import java.util.Optional;

/**
 * An exclusion constraint: no two rows may satisfy all its operators.
 *
 * @param label its name
 * @param method the index access method
 * @param elements what is compared, and by which operator
 * @param include further columns that its index carries
 * @param predicate the condition of the rows it holds for, as SQL text
 * @param deferrability when it is checked
 */
public record ExclusionConstraint(
        Label label,
        String method,
        List<Element> elements,
        List<String> include,
        Optional<String> predicate,
        Deferrability deferrability)
        implements Constraint {

    /**
     * One comparison of an exclusion constraint.
     *
     * @param part what is compared
     * @param operator the operator as SQL text, such as {@code &&} or {@code OPERATOR(app.=)}
     */
    public record Element(IndexPart part, String operator) {}

    public ExclusionConstraint {
        elements = List.copyOf(elements);
        include = List.copyOf(include);
    }

    @Override
    public ExclusionConstraint withLabel(Label value) {
        return new ExclusionConstraint(value, method, elements, include, predicate, deferrability);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitExclusion(this);
    }
}
