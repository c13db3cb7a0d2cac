package dev.autogen.command;

import dev.autogen.dialect.AnswerCache;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A server's answers on disk, a file each.
 *
 * <p>A file appears whole, whoever else writes at the same time. Where nothing can be kept, everything is asked again.
 */
final class AnswerFiles implements AnswerCache {

    private static final Logger LOGGER = System.getLogger(AnswerFiles.class.getName());
    private static final Duration KEPT = Duration.ofDays(30);

    /** So rarely is the time of an answer that is in use written down. */
    private static final Duration TOUCHED = Duration.ofDays(1);

    private final Path directory;
    private final String prefix;
    private boolean pruned;

    /**
     * @param directory where the files are; made when there is something to keep
     * @param version of autogen, because another may ask otherwise
     */
    AnswerFiles(Path directory, String version) {
        this.directory = directory;
        this.prefix = version + "-";
    }

    @Override
    public Optional<byte[]> find(String key) {
        Path file = file(key);
        try {
            byte[] answer = Files.readAllBytes(file);
            touch(file);
            return Optional.of(answer);
        } catch (NoSuchFileException nothingKept) {
            return Optional.empty();
        } catch (IOException unreadable) {
            LOGGER.log(Level.DEBUG, "the answer in " + file + " cannot be read", unreadable);
            return Optional.empty();
        }
    }

    @Override
    public void keep(String key, byte[] answer) {
        try {
            Files.createDirectories(directory);
            Path draft = Files.createTempFile(directory, "draft-", "");
            try {
                Files.write(draft, answer);
                Files.move(draft, file(key), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
            prune();
        } catch (IOException full) {
            LOGGER.log(Level.DEBUG, "an answer cannot be kept in " + directory, full);
        }
    }

    private Path file(String key) {
        return directory.resolve(prefix + key);
    }

    private static void touch(Path file) throws IOException {
        Instant now = Instant.now();
        if (used(file).isBefore(now.minus(TOUCHED)) && Files.isWritable(file)) {
            Files.setLastModifiedTime(file, FileTime.from(now));
        }
    }

    /** Once for each command that keeps something. */
    private void prune() throws IOException {
        if (pruned) {
            return;
        }
        pruned = true;
        Instant old = Instant.now().minus(KEPT);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                if (used(file).isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static Instant used(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException deletedByAnother) {
            return Instant.now();
        }
    }
}
