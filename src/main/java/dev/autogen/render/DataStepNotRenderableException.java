package dev.autogen.render;

import dev.autogen.schema.AutogenException;

/** A data step in a plan: code that is only known as a value, so no source can be printed for it. */
public final class DataStepNotRenderableException extends AutogenException {
    private static final long serialVersionUID = 1L;

    private final String step;

    public DataStepNotRenderableException(String step) {
        super(
                Kind.USAGE,
                "The data step \"" + step + "\" is code and cannot be written into a revision. Leave it out of the plan"
                        + " and call op.data(…) in the revision by hand, or plan an Sql or Custom operation instead.");
        this.step = step;
    }

    /** The name of the step. */
    public String step() {
        return step;
    }
}
