package dev.autogen.cli;

import dev.autogen.command.Autogen;
import dev.autogen.command.OfflineScripts;
import dev.autogen.runtime.ScriptPart;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "With --sql, write a file for each revision, in a directory for each of several databases.")
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
        Autogen autogen = parent.autogen();
        Map<String, Autogen> databases = autogen.databases();
        if (!databases.isEmpty()) {
            printEach(script, databases, parent);
            return ExitCode.OK.number();
        }
        List<ScriptPart> parts = script.apply(autogen.scripts());
        if (folder == null) {
            parent.output().resultText(parts.stream().map(ScriptPart::sql).collect(Collectors.joining("\n")));
        } else {
            write(parts, parent.terminal().directory().resolve(folder), parent.output());
        }
        return ExitCode.OK.number();
    }

    /** A directory for each database, none of which is written before there is a script for all. */
    private void printEach(
            Function<OfflineScripts, List<ScriptPart>> script, Map<String, Autogen> databases, AutogenCommand parent) {
        if (folder == null) {
            throw new ParameterException(
                    command.commandLine(),
                    "--sql would run the scripts of " + String.join(", ", databases.keySet())
                            + " together; give --out DIR, in which each gets a directory, or name one with --database.");
        }
        Path directory = parent.terminal().directory().resolve(folder);
        Map<String, List<ScriptPart>> scripts = new LinkedHashMap<>();
        databases.forEach((name, autogen) -> scripts.put(name, script.apply(autogen.scripts())));
        scripts.forEach((name, parts) -> write(parts, directory.resolve(name), parent.output()));
    }

    private static void write(List<ScriptPart> parts, Path directory, Output output) {
        OfflineScripts.write(parts, directory).forEach(file -> output.result("Wrote " + output.shown(file)));
    }
}
