package dev.autogen.cli;

import dev.autogen.report.TextReport;
import dev.autogen.report.Verdict;
import java.util.List;

/** Prints verdicts: in full as a result, or in a few lines on the way to one. */
final class Verdicts {
    private static final int FEW = 12;

    private Verdicts() {}

    static void full(Verdict verdict, Output output) {
        report(output).lines(verdict).forEach(output::result);
    }

    /** All lines where they are few or asked for, else the first ones and how many more there are. */
    static void detected(Verdict verdict, Output output) {
        List<String> lines = report(output).lines(verdict);
        int shown = isVerbose(output) || lines.size() <= FEW + 1 ? lines.size() : FEW;
        lines.stream().limit(shown).forEach(output::note);
        if (shown < lines.size()) {
            output.note("  … and " + (lines.size() - shown) + " more lines; --verbose prints all");
        }
    }

    private static TextReport report(Output output) {
        return new TextReport(output.style(), isVerbose(output));
    }

    private static boolean isVerbose(Output output) {
        return output.verbosity() == Verbosity.VERBOSE;
    }
}
