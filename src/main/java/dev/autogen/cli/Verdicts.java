package dev.autogen.cli;

import dev.autogen.report.FewLines;
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

    /**
     * All lines where they are few or asked for, else the first ones and how many more there are. What is destroyed is told
     * apart, by {@link #destroyed}, and never cut off.
     */
    static void detected(Verdict verdict, Output output) {
        List<String> lines = report(output).lines(verdict.withoutDestroyed());
        int shown = isVerbose(output) || lines.size() <= FEW + 1 ? lines.size() : FEW;
        lines.stream().limit(shown).forEach(output::note);
        if (shown < lines.size()) {
            output.note("  … and " + (lines.size() - shown) + " more lines; --verbose prints all");
        }
    }

    /** The data that goes, and what has to be done for it. */
    static void destroyed(Verdict verdict, boolean allowed, Output output) {
        List<String> data = verdict.destroyed();
        if (data.isEmpty()) {
            return;
        }
        output.note("It destroys data:");
        FewLines.of(data).forEach(output::note);
        if (!verdict.renames().isEmpty()) {
            output.note(TextReport.RENAMES);
            FewLines.of(verdict.renames()).forEach(output::note);
        }
        if (!allowed) {
            output.note("upgrade refuses that until its annotation says destructive = true, which"
                    + " revision --allow-destructive writes.");
        }
    }

    private static TextReport report(Output output) {
        return new TextReport(output.style(), isVerbose(output));
    }

    private static boolean isVerbose(Output output) {
        return output.verbosity() == Verbosity.VERBOSE;
    }
}
