package dev.autogen.cli;

import dev.autogen.command.OfflineScripts;
import dev.autogen.runtime.ScriptPart;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How commands write SQL in the place of carrying it out. */
final class ScriptOptions {

    @Option(
            names = "--sql",
            description =
                    "Print the SQL instead, without asking the database where it is: REVISION from an empty one, else"
                            + " FROM:TO.")
    boolean sql;

    @Option(names = "--out", paramLabel = "DIR", description = "With --sql, write a file for each revision.")
    private @Nullable Path folder;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /** @throws ParameterException when there is a directory and nothing to write to it */
    boolean asked() {
        if (folder != null && !sql) {
            throw new ParameterException(command.commandLine(), "--out is for --sql; give both.");
        }
        return sql;
    }

    int print(Function<OfflineScripts, List<ScriptPart>> script, AutogenCommand parent) {
        Output output = parent.output();
        List<ScriptPart> parts = script.apply(parent.autogen().scripts());
        if (folder == null) {
            output.resultText(parts.stream().map(ScriptPart::sql).collect(Collectors.joining("\n")));
        } else {
            Path directory = parent.terminal().directory().resolve(folder);
            OfflineScripts.write(parts, directory).forEach(file -> output.result("Wrote " + output.shown(file)));
        }
        return ExitCode.OK.number();
    }
}
