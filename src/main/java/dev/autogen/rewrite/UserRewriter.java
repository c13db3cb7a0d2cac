package dev.autogen.rewrite;

import dev.autogen.operation.PlannedOperation;
import java.util.List;
import java.util.Objects;

/**
 * A rewriter of the user's, whose failures are told as its own.
 *
 * @param name the name in the settings
 */
public record UserRewriter(String name, Rewriter rewriter) implements Rewriter {

    /** @throws RewriterFailedException when the user's class throws anything or returns null */
    @Override
    public Rewrite rewrite(PlannedOperation planned, List<PlannedOperation> plan) {
        Rewrite answer;
        try {
            answer = rewriter.rewrite(planned, plan);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            // Whatever the user's code throws is no defect of autogen; what the JVM itself lacks goes on.
            throw RewriterFailedException.thrown(name, planned, e);
        }
        if (Objects.isNull(answer)) {
            throw RewriterFailedException.silent(name, planned);
        }
        return answer;
    }
}
