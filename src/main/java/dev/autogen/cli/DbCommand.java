package dev.autogen.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code autogen db}. */
@Command(
        name = "db",
        description = "Start, stop or look at the project's embedded PostgreSQL.",
        synopsisSubcommandLabel = "(start | stop | status)")
final class DbCommand implements Runnable {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say start, stop or status.");
    }

    @Command(name = "start", description = "Start the server unless it is running, and print its URL.")
    int start() {
        parent.output().result(parent.autogen().server().start());
        return ExitCode.OK.number();
    }

    @Command(name = "stop", description = "Stop the server; its data stays.")
    int stop() {
        boolean stopped = parent.autogen().server().stop();
        parent.output().note(stopped ? "The server is stopped." : "No server was running.");
        return ExitCode.OK.number();
    }

    @Command(name = "status", description = "Say whether the server is running, and where.")
    int status() {
        parent.output()
                .result(parent.autogen()
                        .server()
                        .running()
                        .orElse("PostgreSQL is not running; `autogen db start` starts it."));
        return ExitCode.OK.number();
    }
}
