package dev.autogen.script;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Compiled classes on disk, a directory for each compilation.
 *
 * <p>A directory appears whole: several processes may fill the cache at once, and one that is killed leaves nothing that
 * another would take for a result.
 */
final class ClassCache {
    private static final Logger LOGGER = System.getLogger(ClassCache.class.getName());
    private static final int KEPT = 5;

    /** A younger entry may be in use by another process. */
    private static final Duration SAFE = Duration.ofDays(1);

    private final Path directory;
    private final Clock clock;

    ClassCache(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** The directory of the key, filled by the action when it is not there yet. */
    Path get(String key, Consumer<Path> action) throws IOException {
        Path entry = directory.resolve(key);
        if (!Files.isDirectory(entry)) {
            fill(entry, action);
            prune();
        }
        touch(entry);
        return entry;
    }

    private void fill(Path entry, Consumer<Path> action) throws IOException {
        Path draft = directory.resolve("draft-" + UUID.randomUUID());
        Files.createDirectories(draft);
        try {
            action.accept(draft);
            Files.move(draft, entry, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException failed) {
            if (!Files.isDirectory(entry)) {
                throw failed;
            }
            LOGGER.log(Level.DEBUG, "another process compiled {0} meanwhile", entry);
        } finally {
            delete(draft);
        }
    }

    private void touch(Path entry) {
        try {
            Files.setLastModifiedTime(entry, FileTime.from(clock.instant()));
        } catch (IOException readOnly) {
            LOGGER.log(Level.DEBUG, "the time of " + entry + " stays as it is", readOnly);
        }
    }

    private void prune() throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(directory, Files::isDirectory)) {
            all.forEach(entries::add);
        }
        Instant safe = clock.instant().minus(SAFE);
        entries.sort(Comparator.comparing(ClassCache::used).reversed());
        for (Path old : entries.subList(Math.min(KEPT, entries.size()), entries.size())) {
            if (used(old).isBefore(safe)) {
                delete(old);
            }
        }
    }

    private static Instant used(Path entry) {
        try {
            return Files.getLastModifiedTime(entry).toInstant();
        } catch (IOException deletedByAnother) {
            return Instant.EPOCH;
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) throws IOException {
                Files.deleteIfExists(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
