package dev.autogen.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Unpacked PostgreSQL programs, shared by all projects of a user.
 *
 * <p>A version is unpacked beside its place and then renamed, so that what is in its place is whole.
 */
public final class BinariesCache {

    private final BinariesSource source;
    private final Path folder;

    public BinariesCache(BinariesSource source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    /** The bundled binaries, unpacked into the user's cache folder. */
    public static BinariesCache ofUser() {
        return new BinariesCache(BinariesJars.bundled(), CacheFolder.ofUser().resolve("postgres"));
    }

    /** The major versions that can be had, the newest first. */
    public List<Integer> majors() {
        return source.available().stream().map(PackedBinaries::major).distinct().toList();
    }

    /** Refuses a version of which no archive is at hand, before anything is made for it. */
    void requireMajor(int major) {
        packed(major);
    }

    /**
     * The folder that holds {@code bin/postgres} of a major version.
     *
     * @throws UnsupportedPostgresVersionException where no archive of it is at hand
     * @throws EmbeddedServerException where it cannot be unpacked
     */
    public Path unpacked(int major) {
        PackedBinaries binaries = packed(major);
        Path target = folder.resolve(binaries.version());
        try {
            if (!Files.isDirectory(target)) {
                unpack(binaries, target);
            }
            return target;
        } catch (IOException e) {
            throw new EmbeddedServerException(
                    target, "PostgreSQL " + binaries.version() + " could not be unpacked to " + target + ".", e);
        }
    }

    private PackedBinaries packed(int major) {
        return source.available().stream()
                .filter(candidate -> candidate.major() == major)
                .findFirst()
                .orElseThrow(() -> new UnsupportedPostgresVersionException(major, majors()));
    }

    private void unpack(PackedBinaries binaries, Path target) throws IOException {
        Files.createDirectories(folder);
        try (FolderLock lock = FolderLock.take(folder)) {
            if (Files.isDirectory(target)) {
                return;
            }
            Path unfinished = folder.resolve(binaries.version() + ".unfinished");
            Folders.delete(unfinished);
            Archive.unpack(binaries.archive(), unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
