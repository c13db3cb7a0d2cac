package dev.autogen.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code autogen ensure-version}. */
@Command(
        name = "ensure-version",
        aliases = "ensure_version",
        description = "Make the tables for version and history where they are missing.")
final class EnsureVersionCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Override
    public Integer call() {
        return new EachDatabase(parent, false, false).run((autogen, output) -> {
            output.note("The database has " + autogen.ensureVersion() + ".");
            return ExitCode.OK;
        });
    }
}
