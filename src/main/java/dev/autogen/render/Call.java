package dev.autogen.render;

import java.util.List;

/**
 * One printed method call.
 *
 * @param method the method's name
 * @param arguments what it is given
 */
record Call(String method, List<Argument> arguments) {

    Call {
        arguments = List.copyOf(arguments);
    }

    static Call of(String method, Argument... arguments) {
        return new Call(method, List.of(arguments));
    }

    static int weight(List<Call> calls) {
        return calls.stream().mapToInt(Call::weight).sum();
    }

    /** How many calls it stands for, with those inside its arguments. */
    int weight() {
        return 1 + arguments.stream().mapToInt(Argument::weight).sum();
    }

    boolean multiLine() {
        return arguments.stream().anyMatch(Argument::multiLine);
    }
}
