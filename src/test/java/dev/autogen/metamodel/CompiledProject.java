package dev.autogen.metamodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A project of a test: sources compiled to a directory, with resources beside the classes. */
final class CompiledProject {

    static final String AUTHOR =
            """
            package app;
            @jakarta.persistence.Entity
            public class Author {
                @jakarta.persistence.Id public Long id;
                public String name;
            }
            """;

    private final Path sources;
    private final Path classes;

    CompiledProject(Path directory) {
        this.sources = directory.resolve("src");
        this.classes = directory.resolve("classes");
    }

    CompiledProject resource(String path, String content) {
        write(classes.resolve(path), content);
        return this;
    }

    /** Compiles classes, each given by its whole text, with the test's own class path and these javac options. */
    CompiledProject compile(List<String> options, String... texts) {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of(
                "-proc:none", "-d", classes.toString(), "-cp", classes + java.io.File.pathSeparator + testClassPath()));
        Stream.of(texts).map(this::source).map(Path::toString).forEach(arguments::add);
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(result).as("result of javac").isZero();
        return this;
    }

    CompiledProject compile(String... texts) {
        return compile(List.of(), texts);
    }

    Path classes() {
        return classes;
    }

    UserClassPath classPath(Path... more) {
        return new UserClassPath(
                Stream.concat(Stream.of(classes), Arrays.stream(more)).toList());
    }

    /** The classes and resources as a jar beside them. */
    Path packed(String name) {
        Path jar = classes.resolveSibling(name);
        int result = java.util.spi.ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        assertThat(result).as("result of jar").isZero();
        return jar;
    }

    /** The jar of the test's class path whose name starts so. */
    static Path jar(String name) {
        return Stream.of(testClassPath().split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(path -> String.valueOf(path.getFileName()).startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static String testClassPath() {
        return System.getProperty("java.class.path");
    }

    private Path source(String text) {
        String packageName = between(text, "package ", ";");
        String name = text.contains("class ") ? between(text, "class ", " ") : between(text, "@interface ", " ");
        Path file = sources.resolve(packageName.replace('.', '/')).resolve(name + ".java");
        write(file, text);
        return file;
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start)).strip();
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
