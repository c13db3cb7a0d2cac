package dev.autogen.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

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

    /** The bundled binaries, and those that Maven fetches, unpacked into the user's cache folder. */
    public static BinariesCache ofUser() {
        return new BinariesCache(
                BinariesJars.bundled().or(MavenBinaries.ofUser()),
                CacheFolder.ofUser().resolve("postgres"));
    }

    /** The major versions that are packed, the newest first. */
    public List<Integer> packedMajors() {
        return source.available().stream().map(PackedBinaries::major).distinct().toList();
    }

    /** All major versions that can be had, some only from elsewhere; the newest first. */
    public List<Integer> majors() {
        return Stream.concat(
                        packedMajors().stream(), source.fetchable().stream().map(PackedBinaries::majorOf))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Whether a major version can be had without fetching anything. */
    boolean isAtHand(int major) {
        return packedMajors().contains(major)
                || fetchable(major)
                        .map(folder::resolve)
                        .filter(Files::isDirectory)
                        .isPresent();
    }

    /**
     * The folder that holds {@code bin/postgres} of a major version.
     *
     * @param events told before anything is fetched
     * @throws UnsupportedPostgresVersionException where there is no archive of it
     * @throws BinariesNotFetchedException where the archive cannot be had now
     * @throws EmbeddedServerException where it cannot be unpacked
     */
    public Path unpacked(int major, Consumer<ServerEvent> events) {
        Optional<PackedBinaries> packed = source.available().stream()
                .filter(candidate -> candidate.major() == major)
                .findFirst();
        String version = packed.map(PackedBinaries::version)
                .or(() -> fetchable(major))
                .orElseThrow(() -> new UnsupportedPostgresVersionException(major, majors()));
        Path target = folder.resolve(version);
        if (!Files.isDirectory(target)) {
            unpack(
                    packed.or(() -> source.fetch(version, events))
                            .orElseThrow(() -> new UnsupportedPostgresVersionException(major, packedMajors())),
                    target);
        }
        return target;
    }

    private Optional<String> fetchable(int major) {
        return source.fetchable().stream()
                .filter(version -> PackedBinaries.majorOf(version) == major)
                .findFirst();
    }

    private void unpack(PackedBinaries binaries, Path target) {
        try {
            Files.createDirectories(folder);
            unpackOnce(binaries, target);
        } catch (IOException e) {
            throw new EmbeddedServerException(
                    target,
                    "PostgreSQL " + binaries.version() + " could not be unpacked to " + target + " from "
                            + binaries.archive() + ".",
                    e);
        }
    }

    private void unpackOnce(PackedBinaries binaries, Path target) throws IOException {
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
