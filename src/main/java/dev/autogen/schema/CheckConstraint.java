package dev.autogen.schema;

/**
 * A check constraint of a table or a domain.
 *
 * @param label its name
 * @param expression the condition as SQL text, without {@code CHECK} and its parentheses
 * @param noInherit whether child tables are free of it
 * @param notValid whether existing rows were never checked
 */
public record CheckConstraint(Label label, String expression, boolean noInherit, boolean notValid)
        implements Constraint {

    public static CheckConstraint of(Label label, String expression) {
        return new CheckConstraint(label, expression, false, false);
    }

    @Override
    public CheckConstraint withLabel(Label value) {
        return new CheckConstraint(value, expression, noInherit, notValid);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visitCheck(this);
    }
}
