package dev.autogen.cli;

import dev.autogen.report.Style;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Where a command's words go: results to standard output, everything else to standard error. */
record Output(Terminal terminal, Verbosity verbosity) {

    /** The same with results that go somewhere else. */
    Output into(PrintWriter results) {
        return new Output(terminal.withOut(results), verbosity);
    }

    /** The same with both words that go somewhere else. */
    Output into(PrintWriter results, PrintWriter notes) {
        return new Output(terminal.withOut(results).withErr(notes), verbosity);
    }

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

    /** A file as a person in the working directory would name it. */
    Path shown(Path file) {
        Path directory = terminal.directory();
        return file.startsWith(directory) ? directory.relativize(file) : file;
    }

    Style style() {
        return terminal.colours() ? Style.COLOURED : Style.PLAIN;
    }
}
