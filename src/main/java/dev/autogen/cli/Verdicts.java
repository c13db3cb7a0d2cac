package dev.autogen.cli;

import dev.autogen.report.TextReport;
import dev.autogen.report.Verdict;
import java.util.List;

/** Prints verdicts: in full as a result, or in a few lines on the way to one. */
final class Verdicts {
    private static final int FEW = 12;

    private Verdicts() {}

    static void full(Verdict verdict, Output output) {
        new TextReport(output.style()).lines(verdict).forEach(output::result);
    }

    /** All lines where they are few or asked for, else the first ones and how many more there are. */
    static void detected(Verdict verdict, Output output) {
        List<String> lines = new TextReport(output.style()).lines(verdict);
        int shown = output.verbosity() == Verbosity.VERBOSE || lines.size() <= FEW + 1 ? lines.size() : FEW;
        lines.stream().limit(shown).forEach(output::note);
        if (shown < lines.size()) {
            output.note("  … and " + (lines.size() - shown) + " more lines; --verbose prints all");
        }
    }
}
