package dev.autogen.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands in Markdown for people to read, from what their help says. */
public final class CommandDocumentation {
    private static final String HEAD = "| Command | What it does |\n|---|---|\n";
    private static final String OPTIONS = "| Option | What it does |\n|---|---|\n";

    private CommandDocumentation() {}

    /** A table with a line for each command, with a final newline. */
    public static String table() {
        return of(root -> commands(root).map(CommandDocumentation::row).collect(Collectors.joining("", HEAD, "")));
    }

    /** A page with every command and option. */
    public static String reference() {
        return of(root -> {
            List<String> sections = new ArrayList<>();
            sections.add("# Commands\n\nWritten from what `autogen COMMAND --help` says.\n");
            sections.add("## Options of every command\n\n" + options(root, true));
            commands(root).forEach(command -> sections.add(section(command)));
            return String.join("\n", sections);
        });
    }

    private static String of(Function<CommandSpec, String> text) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Terminal terminal = new Terminal(nowhere, nowhere, Ansi.OFF, false, Path.of(""), Map.of());
        try (Interruption interruption = Interruption.watch(nowhere)) {
            return text.apply(Main.commandLine(terminal, interruption).getCommandSpec());
        }
    }

    /** The commands that do something, in the order of the help; an alias is no command of its own. */
    private static Stream<CommandSpec> commands(CommandSpec parent) {
        return new LinkedHashSet<>(parent.subcommands().values())
                .stream()
                        .map(CommandLine::getCommandSpec)
                        .flatMap(command -> command.subcommands().isEmpty() ? Stream.of(command) : commands(command));
    }

    private static String row(CommandSpec command) {
        return "| `" + synopsis(command) + "` | " + description(command) + " |\n";
    }

    private static String section(CommandSpec command) {
        String aliases =
                command.aliases().length == 0 ? "" : " Also called `" + String.join("`, `", command.aliases()) + "`.";
        return "## autogen " + name(command) + "\n\n`autogen " + synopsis(command) + "`\n\n" + description(command)
                + aliases + "\n" + parameters(command) + optionsOf(command);
    }

    private static String optionsOf(CommandSpec command) {
        String options = options(command, false);
        return options.isEmpty() ? "" : "\n" + options;
    }

    private static String parameters(CommandSpec command) {
        String rows = command.positionalParameters().stream()
                .map(each -> "| `" + each.paramLabel() + "` | " + text(each.description()) + " |\n")
                .collect(Collectors.joining());
        return rows.isEmpty() ? "" : "\n| Parameter | What it is |\n|---|---|\n" + rows;
    }

    private static String options(CommandSpec command, boolean shared) {
        String rows = command.options().stream()
                .filter(option -> shared || !option.inherited())
                .filter(option -> shared || !(option.usageHelp() || option.versionHelp()))
                .map(CommandDocumentation::row)
                .collect(Collectors.joining());
        return rows.isEmpty() ? "" : OPTIONS + rows;
    }

    private static String row(OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        return "| `" + String.join("`, `", option.names()) + value + "` | "
                + text(option.description()).replace("${DEFAULT-VALUE}", String.valueOf(option.defaultValue()))
                + " |\n";
    }

    private static String synopsis(CommandSpec command) {
        String parameters = command.positionalParameters().stream()
                .map(CommandDocumentation::synopsis)
                .collect(Collectors.joining());
        return name(command) + parameters;
    }

    private static String synopsis(PositionalParamSpec parameter) {
        return " " + parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : "");
    }

    private static String name(CommandSpec command) {
        return command.qualifiedName().substring("autogen ".length());
    }

    private static String description(CommandSpec command) {
        return text(command.usageMessage().description());
    }

    /** What stands in a cell of a table. */
    private static String text(String[] lines) {
        return String.join(" ", lines).replace("|", "\\|");
    }
}
