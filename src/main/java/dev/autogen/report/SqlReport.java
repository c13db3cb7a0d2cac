package dev.autogen.report;

import dev.autogen.operation.OperationDescription;
import java.util.List;
import java.util.stream.Collectors;

/** Operations as a script of SQL, each under a comment that says why. */
public final class SqlReport {

    private SqlReport() {}

    /** The script, with a final line feed; empty without steps. */
    public static String of(List<SqlStep> steps) {
        return steps.stream().map(SqlReport::section).collect(Collectors.joining("\n"));
    }

    private static String section(SqlStep step) {
        String head = comment(step.planned().reason())
                + (step.outsideTransaction() ? comment("outside a transaction block") : "");
        return step.statements().isEmpty()
                ? head
                        + comment("no SQL: "
                                + OperationDescription.of(step.planned().operation()))
                : head + step.statements().stream().map(sql -> sql + ";\n").collect(Collectors.joining());
    }

    /** A text of several lines stays a comment on each. */
    private static String comment(String text) {
        return text.lines().map(line -> "-- " + line + "\n").collect(Collectors.joining());
    }
}
