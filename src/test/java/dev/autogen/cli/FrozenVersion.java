package dev.autogen.cli;

import dev.autogen.script.LoadedRevision;
import dev.autogen.script.RevisionCompiler;
import dev.autogen.script.RevisionLoader;
import dev.autogen.script.ScriptDirectory;
import dev.autogen.script.TargetDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Revisions as people wrote and compiled them for a version of autogen.
 *
 * @param directory with {@code migrations}, {@code classes} and {@code checksums.txt}
 */
record FrozenVersion(Path directory) {
    private static final Path ALL = Path.of("src/test/resources/dev/autogen/frozen");

    static List<FrozenVersion> all() {
        return list(ALL).stream()
                .filter(Files::isDirectory)
                .map(FrozenVersion::new)
                .toList();
    }

    List<Path> sources() {
        return files().stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    /** The sources, and the files that they name. */
    List<Path> files() {
        return list(directory.resolve("migrations"));
    }

    Path classes() {
        return directory.resolve("classes");
    }

    /** The checksum of each revision, by its identifier, as databases keep it. */
    SortedMap<String, String> checksums() {
        SortedMap<String, String> checksums = new TreeMap<>();
        for (String line : lines(directory.resolve("checksums.txt"))) {
            checksums.put(line.split(" ")[0], line.split(" ")[1]);
        }
        return checksums;
    }

    /** The checksums of the revisions as this build compiles them. */
    SortedMap<String, String> ofSources(Path cache) {
        return loaded(
                new ScriptDirectory(List.of(directory.resolve("migrations")), false, "migrations", List.of()), cache);
    }

    /** The checksums of the revisions as the kept class files give them. */
    SortedMap<String, String> ofClasses(Path cache) {
        return loaded(new ScriptDirectory(List.of(), false, "migrations", List.of(classes())), cache);
    }

    /** Compiles the sources and keeps those class files and checksums that are not kept yet. */
    void keepNew(Path cache) throws IOException {
        Path compiled = new RevisionCompiler(cache, "frozen", List.of()).compile(sources());
        for (Path file : list(compiled.resolve("migrations"))) {
            keep(file);
        }
        for (Path file : files()) {
            if (!sources().contains(file)) {
                keep(file);
            }
        }
        SortedMap<String, String> checksums =
                Files.exists(directory.resolve("checksums.txt")) ? checksums() : new TreeMap<>();
        ofSources(cache).forEach(checksums::putIfAbsent);
        Files.write(
                directory.resolve("checksums.txt"),
                checksums.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .toList());
    }

    private void keep(Path file) throws IOException {
        Path kept = Files.createDirectories(classes().resolve("migrations")).resolve(file.getFileName());
        if (!Files.exists(kept)) {
            Files.copy(file, kept);
        }
    }

    private static SortedMap<String, String> loaded(ScriptDirectory scripts, Path cache) {
        SortedMap<String, String> checksums = new TreeMap<>();
        TargetDatabase database = new TargetDatabase("orders", List.of("orders", "billing"));
        try (RevisionLoader loader = new RevisionLoader(
                scripts, new RevisionCompiler(cache, "frozen", List.of()), Map.of(), Optional.of(database))) {
            scripts.graph().revisions().forEach(revision -> {
                LoadedRevision loaded = loader.load(revision);
                checksums.put(revision.id(), loaded.checksum());
            });
        }
        return checksums;
    }

    private static List<Path> list(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return directory.getFileName().toString();
    }
}
