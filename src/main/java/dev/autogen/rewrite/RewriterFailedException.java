package dev.autogen.rewrite;

import dev.autogen.operation.OperationDescription;
import dev.autogen.operation.PlannedOperation;
import dev.autogen.schema.AutogenException;

/** A rewriter of the user's failed, or gave no answer. */
public final class RewriterFailedException extends AutogenException {
    private static final long serialVersionUID = 1L;
    private static final String ADVICE = ". Correct the class, or take it out of the setting rewriters.";

    private final String rewriter;
    private final transient PlannedOperation planned;

    private RewriterFailedException(String rewriter, PlannedOperation planned, String problem) {
        super(Kind.USAGE, "Rewriter " + rewriter + problem + words(planned) + ADVICE);
        this.rewriter = rewriter;
        this.planned = planned;
    }

    private RewriterFailedException(String rewriter, PlannedOperation planned, Throwable cause) {
        super(
                Kind.USAGE,
                "Rewriter " + rewriter + " failed on" + words(planned) + ": " + cause + ADVICE
                        + " With --verbose the trace says where.",
                cause);
        this.rewriter = rewriter;
        this.planned = planned;
    }

    static RewriterFailedException thrown(String rewriter, PlannedOperation planned, Throwable cause) {
        return new RewriterFailedException(rewriter, planned, cause);
    }

    static RewriterFailedException silent(String rewriter, PlannedOperation planned) {
        return new RewriterFailedException(rewriter, planned, " returned null for");
    }

    private static String words(PlannedOperation planned) {
        return " \"" + OperationDescription.of(planned.operation()) + "\" (" + planned.reason() + ")";
    }

    /** The name in the settings. */
    public String rewriter() {
        return rewriter;
    }

    /** What it was given. */
    public PlannedOperation planned() {
        return planned;
    }
}
