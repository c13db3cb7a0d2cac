package dev.autogen.cli;

import dev.autogen.command.Autogen;
import dev.autogen.command.BootstrapResult;
import dev.autogen.report.RunJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code autogen bootstrap}. */
@Command(
        name = "bootstrap",
        description = {
            "Create all that the entities ask for in an empty database, and stamp it with the heads, without carrying",
            "revisions out. Refused where the schemas hold anything."
        })
final class BootstrapCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private AutogenCommand parent;

    @Mixin
    private final RunOptions options = new RunOptions();

    @Override
    public Integer call() {
        return new TenantReport(parent, options.json)
                .over(this::bootstrapped)
                .on(parent.autogen(), parent.output())
                .number();
    }

    private ExitCode bootstrapped(Autogen autogen, Output output) {
        BootstrapResult result = autogen.bootstrap(options.noWait);
        if (options.json) {
            output.resultText(RunJson.ofBootstrap(result.created(), result.rows(), result.byHand()));
        }
        int number = result.created().size();
        output.note("Created " + number + (number == 1 ? " object" : " objects") + "; the database is at "
                + RunOptions.place(result.rows()) + ".");
        if (result.rows().isEmpty()) {
            output.note("There is no revision yet to stamp it with. Write the first with"
                    + " `autogen revision -m MESSAGE --against revisions`, and stamp it with `autogen stamp head`.");
        }
        if (!result.byHand().isEmpty()) {
            output.note("Steps that were written by hand were not carried out; look into "
                    + String.join(", ", result.byHand()) + ".");
        }
        return ExitCode.OK;
    }
}
