package dev.autogen.render;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** What a printed call is given. */
sealed interface Argument {

    /**
     * An expression.
     *
     * @param code its code
     * @param text its text as it will be read, with simple class names
     */
    record Code(CodeBlock code, String text) implements Argument {

        @Override
        public boolean multiLine() {
            return text.indexOf('\n') >= 0;
        }

        @Override
        public int weight() {
            return 0;
        }
    }

    /**
     * A lambda whose body is a chain of calls on its parameter.
     *
     * @param parameter the parameter's name
     * @param calls the chain; none prints an empty block
     * @param open whether each call has a line of its own however short they are
     */
    record Lambda(String parameter, List<Call> calls, boolean open) implements Argument {

        public Lambda {
            calls = List.copyOf(calls);
        }

        @Override
        public boolean multiLine() {
            return !calls.isEmpty() && (open || calls.stream().anyMatch(Call::multiLine));
        }

        @Override
        public int weight() {
            return Call.weight(calls);
        }
    }

    /**
     * A lambda whose body is a block of statements.
     *
     * @param parameter the parameter's name
     * @param statements the body
     */
    record Block(String parameter, List<Statement> statements) implements Argument {

        public Block {
            statements = List.copyOf(statements);
        }

        @Override
        public boolean multiLine() {
            return true;
        }

        @Override
        public int weight() {
            return statements.stream().mapToInt(Statement::weight).sum();
        }
    }

    /** Whether it can only be printed over several lines. */
    boolean multiLine();

    /** How many calls it holds, a measure of what it costs the class file. */
    int weight();

    static Argument text(String value) {
        return literal(StringLiteral.of(value));
    }

    static Argument literal(String javaCode) {
        return new Code(CodeBlock.of("$L", javaCode), javaCode);
    }

    static Argument number(long value) {
        boolean fitsInt = value == (int) value;
        return literal(fitsInt ? Long.toString(value) : value == Long.MIN_VALUE ? "Long.MIN_VALUE" : value + "L");
    }

    static Argument constant(Enum<?> value) {
        Class<?> type = value.getDeclaringClass();
        Class<?> outer = type.getEnclosingClass();
        String prefix = outer == null ? "" : outer.getSimpleName() + ".";
        return new Code(CodeBlock.of("$T.$L", type, value.name()), prefix + type.getSimpleName() + "." + value.name());
    }
}
