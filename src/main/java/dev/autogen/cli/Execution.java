package dev.autogen.cli;

import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Sets up logging before the command that was named runs. */
final class Execution implements IExecutionStrategy {
    private final Terminal terminal;

    Execution(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int execute(ParseResult parsed) throws ExecutionException {
        requireOneVerbosity(parsed);
        AutogenCommand root = parsed.commandSpec().root().commandLine().getCommand();
        Logging.configure(root.options().verbosity(), terminal.err());
        return new CommandLine.RunLast().execute(parsed);
    }

    private static void requireOneVerbosity(ParseResult parsed) {
        AutogenCommand root = parsed.commandSpec().root().commandLine().getCommand();
        if (root.options().quiet && root.options().verbose) {
            ParseResult last = parsed;
            while (last.hasSubcommand()) {
                last = last.subcommand();
            }
            throw new ParameterException(
                    last.commandSpec().commandLine(), "--quiet and --verbose exclude each other; give one of them.");
        }
    }
}
