package dev.autogen.render;

import dev.autogen.render.Argument.Lambda;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects the calls on the parameter of a lambda. */
final class Chain {
    private final List<Call> calls = new ArrayList<>();

    Chain add(String method, Argument... arguments) {
        calls.add(Call.of(method, arguments));
        return this;
    }

    Chain add(Call call) {
        calls.add(call);
        return this;
    }

    Chain addAll(List<Call> others) {
        calls.addAll(others);
        return this;
    }

    /** A call with strings. */
    Chain texts(String method, Collection<String> values) {
        return add(method, texts(values));
    }

    /** A call with the value, if there is one. */
    Chain text(String method, Optional<String> value) {
        value.ifPresent(text -> add(method, Argument.text(text)));
        return this;
    }

    /** A call with strings, if there are any. */
    Chain textsIfAny(String method, Collection<String> values) {
        return values.isEmpty() ? this : texts(method, values);
    }

    /** A call for each entry. */
    Chain entries(String method, Map<String, String> entries) {
        entries.forEach((key, value) -> add(method, Argument.text(key), Argument.text(value)));
        return this;
    }

    Chain when(boolean condition, String method, Argument... arguments) {
        return condition ? add(method, arguments) : this;
    }

    /** A call that ends with a lambda, which is left out where it would say nothing. */
    Chain with(String method, List<Argument> arguments, Lambda content) {
        calls.add(new Call(method, withContent(arguments, content)));
        return this;
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    Lambda on(String parameter) {
        return new Lambda(parameter, calls, false);
    }

    static Argument[] texts(Collection<String> values) {
        return values.stream().map(Argument::text).toArray(Argument[]::new);
    }

    static List<Argument> withContent(List<Argument> arguments, Lambda content) {
        return content.calls().isEmpty()
                ? arguments
                : Stream.concat(arguments.stream(), Stream.of(content)).toList();
    }
}
