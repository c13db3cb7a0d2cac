package dev.autogen.cli;

import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;

/** Sets up logging before the command that was named runs. */
final class Execution implements IExecutionStrategy {
    private final Terminal terminal;

    Execution(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int execute(ParseResult parsed) throws ExecutionException {
        AutogenCommand root = parsed.commandSpec().root().commandLine().getCommand();
        Logging.configure(root.options().verbosity(), terminal.err());
        return new CommandLine.RunLast().execute(parsed);
    }
}
