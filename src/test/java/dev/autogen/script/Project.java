package dev.autogen.script;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** A project with revisions, in a directory of its own. */
record Project(Path root) {

    /** A revision that creates a table. */
    static String revision(String id, String revises, String table) {
        return """
                package com.example;

                import dev.autogen.migration.Migration;
                import dev.autogen.migration.Operations;
                import dev.autogen.migration.Revision;

                @Revision(id = "%s", revises = {%s}, message = "make %s")
                public final class R%s implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        op.createTable("%s", table -> table.column("id", "bigint"));
                    }

                    @Override
                    public void downgrade(Operations op) {
                        op.dropTable("%s");
                    }
                }
                """
                .formatted(id, revises.isEmpty() ? "" : '"' + revises + '"', table, id, table, table);
    }

    Path sources() {
        return root.resolve("src");
    }

    Path cache() {
        return root.resolve("cache");
    }

    Path write(String file, String text) {
        try {
            Path path = sources().resolve(file);
            Files.createDirectories(path.getParent());
            return Files.writeString(path, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    ScriptDirectory scripts(Path... classPath) {
        return new ScriptDirectory(List.of(sources()), false, "com.example", List.of(classPath));
    }

    RevisionCompiler compiler(Path... classPath) {
        return new RevisionCompiler(cache(), "1", List.of(classPath));
    }

    /** The compiled sources, as a directory. */
    Path classes() {
        return classes(false);
    }

    /** The same, with those of directories below or without. */
    Path classes(boolean recursive) {
        return compiler()
                .compile(new ScriptDirectory(List.of(sources()), recursive, "com.example", List.of()).sources());
    }

    /** The compiled sources, as a jar. */
    Path jar(String name) {
        Path jar = root.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                var content = Files.walk(classes())) {
            for (Path path : content.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes().relativize(path).toString()));
                Files.copy(path, out);
            }
            return jar;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
