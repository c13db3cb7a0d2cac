package dev.autogen.cli;

import dev.autogen.report.Style;
import java.io.PrintWriter;

/** Where a command's words go: results to standard output, everything else to standard error. */
record Output(Terminal terminal, Verbosity verbosity) {

    /** A line of the result. */
    void result(String line) {
        terminal.out().println(line);
    }

    /** A text of the result that brings its own line ends. */
    void resultText(String text) {
        PrintWriter out = terminal.out();
        out.print(text);
        out.flush();
    }

    /** What helps a person and is no result. */
    void note(String line) {
        if (verbosity != Verbosity.QUIET) {
            terminal.err().println(line);
        }
    }

    void detail(String line) {
        if (verbosity == Verbosity.VERBOSE) {
            terminal.err().println(line);
        }
    }

    Style style() {
        return terminal.colours() ? Style.COLOURED : Style.PLAIN;
    }
}
