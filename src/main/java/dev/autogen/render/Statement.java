package dev.autogen.render;

import java.util.List;
import java.util.Optional;

/**
 * A printed statement: a chain of calls on a variable.
 *
 * @param receiver the variable
 * @param schema the schema that the calls are about, empty for the default one
 * @param calls the chain
 */
record Statement(String receiver, Optional<String> schema, List<Call> calls) {

    Statement {
        calls = List.copyOf(calls);
    }

    /** What the chain starts with: {@code op} or {@code op.in("audit")}. */
    String head() {
        return schema.map(name -> receiver + ".in(" + StringLiteral.of(name) + ")")
                .orElse(receiver);
    }

    int weight() {
        return Call.weight(calls);
    }
}
