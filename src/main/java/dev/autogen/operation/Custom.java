package dev.autogen.operation;

import java.util.List;

/** A step that a user defines: the one open case of {@link Operation}. */
public non-sealed interface Custom extends Operation {

    /** What it does, in words for reports and progress. */
    String description();

    /** The statements that carry it out, in order. They also identify it in the checksum of its revision. */
    List<String> statements();

    /** A Java expression, with full class names, that makes an equal value; a generated revision prints it. */
    String javaExpression();

    @Override
    default <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitCustom(this);
    }
}
