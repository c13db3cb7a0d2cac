package dev.autogen.render;

import com.palantir.javapoet.CodeBlock;
import dev.autogen.operation.Operation;
import dev.autogen.operation.PlannedOperation;
import java.util.ArrayList;
import java.util.List;

/**
 * One operation as code, with the comment above it.
 *
 * @param topic what it is about, as the name of a method for its like
 * @param statement the call
 * @param comment the lines above it
 */
record Step(String topic, Statement statement, List<String> comment) {

    Step {
        comment = List.copyOf(comment);
    }

    static Step up(PlannedOperation planned) {
        List<String> comment =
                new ArrayList<>(planned.reason().isBlank() ? List.of() : CommentText.lines(planned.reason()));
        planned.destroys().forEach(data -> comment.addAll(CommentText.lines("destroys data: " + data)));
        return new Step(Topic.of(planned.operation()), OperationStatements.of(planned.operation()), comment);
    }

    static Step down(Operation operation) {
        List<String> comment = Topic.of(operation).equals(Topic.IRREVERSIBLE)
                ? List.of("There is no way back from here: write one, or leave this line to stop the downgrade.")
                : List.of();
        return new Step(Topic.of(operation), OperationStatements.of(operation), comment);
    }

    int weight() {
        return statement.weight();
    }

    CodeBlock code() {
        CodeBlock.Builder code = CodeBlock.builder();
        comment.forEach(line -> code.add("// $L\n", line));
        return code.add(Layout.of(statement)).build();
    }
}
