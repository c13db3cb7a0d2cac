package dev.autogen.script;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the revisions of a project are.
 *
 * <p>A source and a class of one revision are one revision. A class counts as well when its source is somewhere else, as
 * in production, where only the application's jar is.
 *
 * @param locations the directories with source files
 * @param recursive whether directories below those hold some too, in packages below the package
 * @param packageName the package of the revisions, empty for none
 * @param classPath directories and jars that may hold compiled revisions
 */
public record ScriptDirectory(List<Path> locations, boolean recursive, String packageName, List<Path> classPath) {
    private static final int HEAD = 8_192;

    public ScriptDirectory {
        locations = List.copyOf(locations);
        classPath = List.copyOf(classPath);
    }

    /**
     * The revisions with their order, read without compiling or loading a class.
     *
     * @throws RevisionGraphException when they do not form a graph
     * @throws UnreadableHeaderException when an annotation cannot be read
     */
    public RevisionGraph graph() {
        return RevisionGraph.of(headers());
    }

    /** All Java files of the locations, sorted; those that are no revisions may serve others. */
    public List<Path> sources() {
        List<Path> sources = new ArrayList<>();
        for (Path location : locations) {
            requireDirectory(location);
            if (Files.isDirectory(location)) {
                try (Stream<Path> files = Files.walk(location, recursive ? Integer.MAX_VALUE : 1)) {
                    files.filter(ScriptDirectory::isSource).forEach(sources::add);
                } catch (IOException | UncheckedIOException failed) {
                    throw unreadable(location, failed);
                }
            }
        }
        return sources.stream().distinct().sorted().toList();
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") && Files.isRegularFile(file);
    }

    /**
     * Writes a new source file, whole or not at all, and makes its directory where it is missing.
     *
     * @param folder where it goes
     * @param className the simple name of the class
     * @throws RevisionFileException when there is such a file already, or nothing can be written there
     */
    public Path write(Path folder, String className, String text) {
        requireDirectory(folder);
        Path file = folder.resolve(className + ".java");
        try {
            Files.createDirectories(folder);
            NewFile.write(file, text);
            return file;
        } catch (FileAlreadyExistsException exists) {
            throw new RevisionFileException(
                    "The file " + file + " exists and is kept; give the revision another message or --rev-id", exists);
        } catch (IOException failed) {
            throw new RevisionFileException(
                    "The file " + file + " cannot be written: " + failed + "; check the directory's permissions",
                    failed);
        }
    }

    /** A directory that is not there holds no revision yet, but something else in its place is a mistake. */
    private static void requireDirectory(Path location) {
        if (Files.exists(location) && !Files.isDirectory(location)) {
            throw new RevisionFileException(
                    location + " is a file, but revisions are in a directory; correct the setting versions");
        }
    }

    private List<RevisionHeader> headers() {
        List<RevisionHeader> sources =
                sources().stream().flatMap(file -> sourceHeader(file).stream()).toList();
        Map<String, RevisionHeader> classes = classes();
        List<RevisionHeader> headers = new ArrayList<>();
        for (RevisionHeader source : sources) {
            headers.add(source.withCompiled(Optional.ofNullable(classes.get(source.className()))
                    .filter(compiled -> compiled.id().equals(source.id()))
                    .flatMap(RevisionHeader::compiled)));
        }
        Set<String> ids = sources.stream().map(RevisionHeader::id).collect(Collectors.toSet());
        Set<String> names = sources.stream().map(RevisionHeader::className).collect(Collectors.toSet());
        classes.values().stream()
                .filter(compiled -> !ids.contains(compiled.id()) && !names.contains(compiled.className()))
                .forEach(headers::add);
        return headers;
    }

    /** Revisions on the class path by class; of a class that is there twice, the first is the one that runs. */
    private Map<String, RevisionHeader> classes() {
        ClassHeaders reader = new ClassHeaders(packageName, recursive);
        Map<String, RevisionHeader> classes = new LinkedHashMap<>();
        for (Path entry : classPath) {
            reader.in(entry).forEach(header -> classes.putIfAbsent(header.className(), header));
        }
        return classes;
    }

    /** The header is at the start of the file, so that the whole of a long one is rarely read. */
    private static Optional<RevisionHeader> sourceHeader(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] start = content.readNBytes(HEAD);
            if (start.length == HEAD) {
                Optional<RevisionHeader> header = headerInStart(file, start);
                if (header.isPresent()) {
                    return header;
                }
            }
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.write(start);
            content.transferTo(whole);
            return SourceHeader.in(file, whole.toString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw unreadable(file, failed);
        }
    }

    /** What fails or is missing here may only be cut off. */
    private static Optional<RevisionHeader> headerInStart(Path file, byte[] start) {
        try {
            return SourceHeader.in(file, new String(start, StandardCharsets.UTF_8));
        } catch (UnreadableHeaderException cutOff) {
            return Optional.empty();
        }
    }

    private static RevisionFileException unreadable(Path file, Exception failed) {
        return new RevisionFileException(file + " cannot be read: " + failed, failed);
    }
}
