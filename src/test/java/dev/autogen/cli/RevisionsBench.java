package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.script.Graphs;
import dev.autogen.script.RevisionHeader;
import dev.autogen.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import picocli.CommandLine.Help.Ansi;

/**
 * A project of revisions without steps, on which commands run in this process.
 *
 * @param directory of the project
 * @param options what follows each command, such as the URL of a database
 * @param environment the environment variables
 * @param interactive whether commands are told that they have a terminal
 */
record RevisionsBench(Path directory, List<String> options, Map<String, String> environment, boolean interactive) {

    static RevisionsBench in(Path directory, TestDatabase database) {
        String url = database.url() + "?user=" + database.user() + "&password=" + database.password();
        return new RevisionsBench(directory, List.of("--url", url), Map.of(), false);
    }

    /** The same in a terminal with these environment variables. */
    RevisionsBench inTerminal(Map<String, String> variables) {
        return new RevisionsBench(directory, options, variables, true);
    }

    /** Writes a file for each revision, such as {@code b < a + x # label}. */
    RevisionsBench with(String... revisions) {
        Arrays.stream(revisions).map(Graphs::header).forEach(this::write);
        return this;
    }

    /** The same with other options after each command. */
    RevisionsBench withOptions(List<String> others) {
        return new RevisionsBench(directory, others, environment, interactive);
    }

    /** Writes a revision with these steps up, which are taken back without being told how. */
    RevisionsBench withSteps(String id, String revises, String upgrade) {
        return withSteps(id, revises, upgrade, "");
    }

    /** Writes a revision with these steps. */
    RevisionsBench withSteps(String id, String revises, String upgrade, String downgrade) {
        write(
                id,
                """
                package migrations;

                import dev.autogen.migration.*;

                @Revision(id = "%s", revises = {%s}, message = "make %1$s")
                public final class R%1$s implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        %s
                    }

                    @Override
                    public void downgrade(Operations op) {
                        %s
                    }
                }
                """
                        .formatted(
                                id,
                                list(Arrays.stream(revises.split(" "))
                                        .filter(parent -> !parent.isEmpty())
                                        .toList()),
                                upgrade,
                                downgrade));
        return this;
    }

    /** Writes and compiles a class of package {@code shop}, which commands then take for the entities. */
    RevisionsBench withEntity(String name, String source) {
        Path file = directory.resolve("src/main/java/shop").resolve(name + ".java");
        Path classes = directory.resolve("target/classes");
        try {
            Files.createDirectories(file.getParent());
            Files.createDirectories(classes);
            Files.writeString(file, "package shop;\n\nimport jakarta.persistence.*;\n\n" + source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String classPath = classes + File.pathSeparator + System.getProperty("java.class.path");
        String[] compile = {"-proc:none", "-d", classes.toString(), "-cp", classPath, file.toString()};
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, compile))
                .isZero();
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("--classpath", classes.toString(), "--entities", "shop"));
        return withOptions(options.contains("--entities") ? options : all);
    }

    private void write(RevisionHeader revision) {
        String text =
                """
                package migrations;

                import dev.autogen.migration.*;

                @Revision(id = "%s", revises = {%s}, branchLabels = {%s}, dependsOn = {%s}, message = "make %1$s")
                public final class R%1$s implements Migration {
                    @Override
                    public void upgrade(Operations op) {}

                    @Override
                    public void downgrade(Operations op) {}
                }
                """
                        .formatted(
                                revision.id(),
                                list(revision.revises()),
                                list(revision.branchLabels()),
                                list(revision.dependsOn()));
        write(revision.id(), text);
    }

    private void write(String id, String text) {
        try {
            Files.createDirectories(sources());
            Files.writeString(sources().resolve("R" + id + ".java"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String list(List<String> values) {
        return values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(", "));
    }

    Path sources() {
        return directory.resolve("src/main/java/migrations");
    }

    /** Runs a command to its end. */
    Ended run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(options);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(out), new PrintWriter(err), Ansi.OFF, interactive, directory, environment);
        int exit = Main.run(terminal, all.toArray(String[]::new));
        return new Ended(exit, out.toString(), err.toString());
    }

    /** What a command that succeeds prints, line by line. */
    List<String> lines(String... arguments) {
        return run(arguments).exits(ExitCode.OK).out().lines().toList();
    }

    /** How a command ended, and what it said. */
    record Ended(int exit, String out, String err) {

        Ended exits(ExitCode expected) {
            assertThat(exit).as("%s%n%s", out, err).isEqualTo(expected.number());
            return this;
        }

        Ended says(String... words) {
            assertThat(err).contains(words);
            return this;
        }
    }
}
