package dev.autogen.project;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a failed build says is wrong, without its advice.
 *
 * @param ofCompiler whether sources do not compile
 * @param lines what it says
 */
record BuildComplaint(boolean ofCompiler, List<String> lines) {

    private static final int SHOWN = 15;

    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    /** {@code [ERROR] /src/Item.java:[12,5] cannot find symbol} or {@code /src/Item.java:12: error: cannot find symbol}. */
    private static final Pattern OF_COMPILER = Pattern.compile(
            "(?:\\[ERROR] )?(\\S.*\\.(?:java|kt|groovy)):(?:\\[(\\d+),\\d+]|(\\d+):(?: error:)?) ?(.*)");

    private static final Pattern OF_MAVEN = Pattern.compile("\\[(?:ERROR|FATAL)] ?(.*)");

    private static final Pattern ADVICE = Pattern.compile(
            "\\[Help \\d+].*|To see the full stack trace.*|Re-run Maven.*|For more information.*|After correcting.*"
                    + "| *mvn <args> -rf.*|> (Run with|Get more help).*|\\* Try:.*|BUILD FAILED.*|-+|");

    BuildComplaint {
        lines = List.copyOf(lines);
    }

    static BuildComplaint in(List<String> output) {
        List<String> plain = output.stream()
                .map(line -> COLOUR.matcher(line).replaceAll("").stripTrailing())
                .toList();
        List<String> ofCompiler = plain.stream()
                .flatMap(line -> OF_COMPILER.matcher(line).results().limit(1))
                .map(found -> found.group(1) + ":" + (found.group(2) == null ? found.group(3) : found.group(2)) + ": "
                        + found.group(4))
                .distinct()
                .limit(SHOWN)
                .toList();
        return ofCompiler.isEmpty() ? new BuildComplaint(false, last(plain)) : new BuildComplaint(true, ofCompiler);
    }

    /** The last lines that are errors, or without any the last lines. */
    private static List<String> last(List<String> plain) {
        List<String> errors = plain.stream()
                .flatMap(line -> OF_MAVEN.matcher(line).results().limit(1))
                .map(found -> found.group(1))
                .toList();
        List<String> told = (errors.isEmpty() ? plain.stream() : errors.stream())
                .filter(line -> !ADVICE.matcher(line).matches())
                .distinct()
                .toList();
        return told.subList(Math.max(0, told.size() - SHOWN), told.size());
    }

    String text() {
        Stream<String> told = lines.isEmpty() ? Stream.of("(it printed nothing)") : lines.stream();
        return told.map(line -> "  " + line).collect(Collectors.joining(System.lineSeparator()));
    }
}
