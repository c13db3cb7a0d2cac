package dev.autogen.cli;

import picocli.CommandLine;

/** The entry point of the launcher. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Terminal.system(), arguments));
    }

    /** Runs one command and gives its exit code; nothing but the terminal is written to. */
    public static int run(Terminal terminal, String... arguments) {
        try (Interruption interruption = Interruption.watch(terminal.err())) {
            return run(terminal, interruption, arguments);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    private static int run(Terminal terminal, Interruption interruption, String... arguments) {
        try {
            return commandLine(terminal, interruption).execute(arguments);
        } catch (Error failure) {
            // Left to the JVM, it would end the process with the code that says that differences were found.
            return Failures.defect(terminal, failure);
        }
    }

    static CommandLine commandLine(Terminal terminal, Interruption interruption) {
        return new CommandLine(new AutogenCommand(terminal, interruption))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()))
                .setExecutionStrategy(new Execution(terminal))
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler(new Failures(terminal))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
