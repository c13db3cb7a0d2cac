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
        Output output = parent.output();
        if (folder == null) {
            requireOne(autogen.databases());
            print(script, autogen, output);
        } else {
            Path directory = parent.terminal().directory().resolve(folder).normalize();
            files(script, autogen, directory).forEach((own, parts) -> OfflineScripts.write(parts, own)
                    .forEach(file -> output.result("Wrote " + output.shown(file))));
        }
        return ExitCode.OK.number();
    }

    private void requireOne(Map<String, Autogen> databases) {
        if (!databases.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "--sql would run the scripts of " + String.join(", ", databases.keySet())
                            + " together; give --out DIR, in which each gets a directory, or name one with --database.");
        }
    }

    /** Those of tenants come one after the other, since they are for one database. */
    private static void print(Function<OfflineScripts, List<ScriptPart>> script, Autogen autogen, Output output) {
        if (autogen.tenants().any()) {
            ofTenants(script, autogen)
                    .forEach((tenant, parts) -> output.resultText(
                            "-- Tenant " + tenant.replaceAll("\\R", " ") + "\n\n" + text(parts) + "\n"));
        } else {
            output.resultText(text(script.apply(autogen.scripts())));
        }
    }

    private static String text(List<ScriptPart> parts) {
        return parts.stream().map(ScriptPart::sql).collect(Collectors.joining("\n"));
    }

    private static Map<String, List<ScriptPart>> ofTenants(
            Function<OfflineScripts, List<ScriptPart>> script, Autogen autogen) {
        Map<String, List<ScriptPart>> scripts = new LinkedHashMap<>();
        autogen.tenants()
                .<List<ScriptPart>>each(
                        (name, tenant) -> script.apply(tenant.scripts()),
                        outcome -> scripts.put(outcome.tenant(), outcome.get()));
        return scripts;
    }

    /** A directory for each database and tenant, none of which is written before there is a script for all. */
    private Map<Path, List<ScriptPart>> files(
            Function<OfflineScripts, List<ScriptPart>> script, Autogen autogen, Path directory) {
        Map<Path, List<ScriptPart>> files = new LinkedHashMap<>();
        if (!autogen.databases().isEmpty()) {
            autogen.databases().forEach((name, each) -> files.putAll(files(script, each, directory.resolve(name))));
        } else if (autogen.tenants().any()) {
            ofTenants(script, autogen).forEach((tenant, parts) -> files.put(inside(directory, tenant), parts));
        } else {
            files.put(directory, script.apply(autogen.scripts()));
        }
        return files;
    }

    /** The name of a schema may hold anything. */
    private Path inside(Path directory, String tenant) {
        Path own = directory.resolve(tenant).normalize();
        if (!directory.equals(own.getParent())) {
            throw new ParameterException(
                    command.commandLine(),
                    "No directory can have the name of tenant " + tenant + "; leave out --out, or name other tenants.");
        }
        return own;
    }
}
