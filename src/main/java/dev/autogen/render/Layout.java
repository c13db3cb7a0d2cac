package dev.autogen.render;

import com.palantir.javapoet.CodeBlock;
import dev.autogen.render.Argument.Block;
import dev.autogen.render.Argument.Code;
import dev.autogen.render.Argument.Lambda;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lays statements out as palantir-java-format does: on one line of 120 columns, else one call a line.
 *
 * <p>Continuation lines are indented by eight columns.
 */
final class Layout {
    private static final int WIDTH = 120;
    private static final int BODY = 8;
    private static final int STEP = 8;

    /** A longer chain is cut into statements: the compiler descends a chain recursively. */
    private static final int LONGEST_CHAIN = 100;

    private final CodeBlock.Builder code = CodeBlock.builder();

    private Layout() {}

    /** The statement in the body of a method. */
    static CodeBlock of(Statement statement) {
        Layout layout = new Layout();
        layout.statement(statement, BODY);
        return layout.code.build();
    }

    private void statement(Statement statement, int column) {
        chain(statement.head(), statement.calls(), column, 1);
        code.add(";\n");
    }

    /** A chain, its first call on the line of its head. */
    private void chain(String head, List<Call> calls, int column, int suffix) {
        if (fits(head + flat(calls), column, suffix) && !multiLine(calls)) {
            code.add("$L", head);
            calls.forEach(this::flatCall);
            return;
        }
        code.add("$L", head);
        call(calls.get(0), column, column + head.length(), calls.size() == 1 ? suffix : 0);
        onLines(calls.subList(1, calls.size()), column, suffix);
    }

    private void onLines(List<Call> calls, int column, int suffix) {
        for (int i = 0; i < calls.size(); i++) {
            code.add("\n$>$>");
            boolean last = i == calls.size() - 1;
            call(calls.get(i), column + STEP, column + STEP, last ? suffix : 0);
            code.add("$<$<");
        }
    }

    /**
     * One call.
     *
     * @param column where its line starts
     * @param at where the call itself starts
     * @param suffix how many characters follow it on the line
     */
    private void call(Call call, int column, int at, int suffix) {
        if (!call.multiLine() && fits(flat(call), at, suffix)) {
            flatCall(call);
            return;
        }
        code.add(".$L(", call.method());
        List<Argument> arguments = call.arguments();
        boolean severalLambdas =
                arguments.stream().filter(Lambda.class::isInstance).count() > 1;
        boolean trailing = !severalLambdas && arguments.get(arguments.size() - 1) instanceof Lambda;
        if (trailing || !severalLambdas && call.multiLine()) {
            inPlace(arguments, column);
        } else {
            below(arguments, column, suffix + 1);
        }
        code.add(")");
    }

    /** The arguments after each other, the last lambda and text blocks opened up. */
    private void inPlace(List<Argument> arguments, int column) {
        for (int i = 0; i < arguments.size(); i++) {
            code.add(i == 0 ? "" : ", ");
            opened(arguments.get(i), column);
        }
    }

    private void opened(Argument argument, int column) {
        if (argument instanceof Lambda lambda) {
            lambda(lambda, column);
        } else if (argument instanceof Block block) {
            block(block, column);
        } else {
            code.add("$>$>");
            flatArgument(argument);
            code.add("$<$<");
        }
    }

    private void lambda(Lambda lambda, int column) {
        if (lambda.calls().isEmpty()) {
            flatArgument(lambda);
        } else if (lambda.calls().size() > LONGEST_CHAIN) {
            pieces(lambda, column);
        } else {
            code.add("$L -> $L", lambda.parameter(), lambda.parameter());
            onLines(lambda.calls(), column, 1);
        }
    }

    private void pieces(Lambda lambda, int column) {
        code.add("$L -> {\n$>", lambda.parameter());
        List<Call> calls = lambda.calls();
        for (int start = 0; start < calls.size(); start += LONGEST_CHAIN) {
            code.add("$L", lambda.parameter());
            onLines(calls.subList(start, Math.min(start + LONGEST_CHAIN, calls.size())), column + STEP / 2, 1);
            code.add(";\n");
        }
        code.add("$<}");
    }

    private void block(Block block, int column) {
        code.add("$L -> {\n$>", block.parameter());
        block.statements().forEach(statement -> statement(statement, column + STEP / 2));
        code.add("$<}");
    }

    /** The arguments on lines of their own: one line where it is wide enough, else one each. */
    private void below(List<Argument> arguments, int column, int suffix) {
        int inside = column + STEP;
        code.add("\n$>$>");
        boolean together = arguments.stream().noneMatch(Argument::multiLine)
                && arguments.stream().noneMatch(Lambda.class::isInstance)
                && fits(flatArguments(arguments), inside, suffix);
        for (int i = 0; i < arguments.size(); i++) {
            code.add(i == 0 ? "" : together ? ", " : ",\n");
            Argument argument = arguments.get(i);
            boolean opens = !(argument instanceof Code) && !fits(flat(argument), inside, suffix);
            if (argument.multiLine() || opens) {
                opened(argument, inside);
            } else {
                flatArgument(argument);
            }
        }
        code.add("$<$<");
    }

    private void flatCall(Call call) {
        code.add(".$L(", call.method());
        for (int i = 0; i < call.arguments().size(); i++) {
            code.add(i == 0 ? "" : ", ");
            flatArgument(call.arguments().get(i));
        }
        code.add(")");
    }

    private void flatArgument(Argument argument) {
        if (argument instanceof Lambda lambda && !lambda.calls().isEmpty()) {
            code.add("$L -> $L", lambda.parameter(), lambda.parameter());
            lambda.calls().forEach(this::flatCall);
        } else if (argument instanceof Code expression) {
            code.add(expression.code());
        } else {
            code.add("$L", flat(argument));
        }
    }

    private static boolean fits(String text, int column, int suffix) {
        return column + text.length() + suffix <= WIDTH;
    }

    private static boolean multiLine(List<Call> calls) {
        return calls.stream().anyMatch(Call::multiLine);
    }

    private static String flat(List<Call> calls) {
        return calls.stream().map(Layout::flat).collect(Collectors.joining());
    }

    private static String flat(Call call) {
        return "." + call.method() + "(" + flatArguments(call.arguments()) + ")";
    }

    private static String flatArguments(List<Argument> arguments) {
        return arguments.stream().map(Layout::flat).collect(Collectors.joining(", "));
    }

    private static String flat(Argument argument) {
        if (argument instanceof Code expression) {
            return expression.text();
        }
        if (argument instanceof Lambda lambda) {
            String body = lambda.calls().isEmpty() ? "{}" : lambda.parameter() + flat(lambda.calls());
            return lambda.parameter() + " -> " + body;
        }
        return "";
    }
}
