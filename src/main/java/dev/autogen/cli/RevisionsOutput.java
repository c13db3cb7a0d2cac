package dev.autogen.cli;

import dev.autogen.report.RevisionLine;
import dev.autogen.report.RevisionsJson;
import dev.autogen.report.Style;
import java.util.List;
import java.util.function.BiFunction;
import picocli.CommandLine.Option;

/** How commands print lists of revisions. */
final class RevisionsOutput {

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    /**
     * Prints the list: as JSON, in full with {@code --verbose}, else in lines.
     *
     * @param line what a line says
     * @param nothing what to say where there is none
     */
    void print(
            List<RevisionLine> revisions, BiFunction<RevisionLine, Style, String> line, String nothing, Output output) {
        if (json) {
            output.resultText(RevisionsJson.of(revisions));
            return;
        }
        if (output.verbosity() == Verbosity.VERBOSE) {
            printInFull(revisions, output);
        } else {
            revisions.forEach(revision -> output.result(line.apply(revision, output.style())));
        }
        if (revisions.isEmpty()) {
            output.note(nothing);
        }
    }

    /** Prints a paragraph for each revision, whether details were asked for or not. */
    void printInFull(List<RevisionLine> revisions, Output output) {
        if (json) {
            output.resultText(RevisionsJson.of(revisions));
            return;
        }
        for (RevisionLine revision : revisions) {
            revision.inFull(output.style()).forEach(output::result);
            output.result("");
        }
    }
}
