package dev.autogen.script;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The name of a compilation: equal as long as its result would be. */
final class CacheKey {
    private CacheKey() {}

    static String of(List<Path> sources, String autogenVersion, List<Path> classPath) throws IOException {
        Digest digest = new Digest().add(autogenVersion).add(Runtime.version().toString());
        for (Path entry : classPath) {
            digest.add(entry.toString()).add(stamps(entry).toString());
        }
        for (Path source : sources) {
            digest.add(source.toString()).add(Files.readAllBytes(source));
        }
        return digest.hex();
    }

    /** Size and time of each file under the entry, which tell a new build without reading it. */
    private static SortedMap<String, String> stamps(Path entry) throws IOException {
        SortedMap<String, String> stamps = new TreeMap<>();
        if (Files.exists(entry)) {
            Files.walkFileTree(entry, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    stamps.put(file.toString(), attributes.size() + " " + attributes.lastModifiedTime());
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return stamps;
    }
}
