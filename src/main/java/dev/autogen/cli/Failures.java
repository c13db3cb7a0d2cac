package dev.autogen.cli;

import dev.autogen.schema.AutogenException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what failed, and chooses the exit code for it. */
final class Failures implements IExecutionExceptionHandler {
    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        AutogenCommand root = commandLine.getCommandSpec().root().commandLine().getCommand();
        return failure instanceof AutogenException known
                ? known(terminal, known, "", root, commandLine).number()
                : defect(terminal, failure);
    }

    /**
     * What autogen reports as failed.
     *
     * @param where what comes before the message
     */
    static ExitCode known(
            Terminal terminal, AutogenException failure, String where, AutogenCommand root, CommandLine commandLine) {
        // The message may hold picocli's markup by chance, so it is not given to it as markup.
        terminal.err().println(commandLine.getColorScheme().errorText("autogen:") + " " + where + failure.getMessage());
        if (root.options().verbosity() == Verbosity.VERBOSE) {
            // Who asks for every step wants to see the causes too; they go to the terminal that the command was given.
            failure.printStackTrace(terminal.err());
        }
        return ExitCode.of(failure.kind());
    }

    /** What nobody foresaw, with all that helps to find it. */
    static int defect(Terminal terminal, Throwable failure) {
        terminal.err()
                .println("autogen: This is a defect of autogen itself; please report it with the trace below. "
                        + failure);
        // Whoever mends it needs the trace, and nothing else keeps one.
        failure.printStackTrace(terminal.err());
        return ExitCode.DEFECT.number();
    }
}
