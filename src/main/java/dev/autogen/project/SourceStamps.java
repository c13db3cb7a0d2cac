package dev.autogen.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The source files of a project with their times, and what of them has no product that is newer.
 *
 * @param files each file with its time and size
 * @param outdated those of them whose product is missing or older
 */
record SourceStamps(SortedMap<Path, String> files, SortedSet<Path> outdated) {

    private static final String CURRENT = "current";
    private static final String OUTDATED = "outdated";

    SourceStamps {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        outdated = Collections.unmodifiableSortedSet(new TreeSet<>(outdated));
    }

    /**
     * Looks at each source file once, and at its product.
     *
     * @param excluded directories of sources that the application does without
     */
    static SourceStamps take(List<SourceRoot> roots, List<Path> excluded) {
        SortedMap<Path, String> files = new TreeMap<>();
        SortedSet<Path> outdated = new TreeSet<>();
        for (SourceRoot root : roots) {
            // A project's directory as one of resources is meant for its licence and the like.
            if (Files.isDirectory(root.directory()) && !root.holdsItsOutput()) {
                walk(root, excluded, files, outdated);
            }
        }
        return new SourceStamps(files, outdated);
    }

    private static void walk(
            SourceRoot root, List<Path> excluded, SortedMap<Path, String> files, SortedSet<Path> outdated) {
        try {
            Files.walkFileTree(root.directory(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return excluded.contains(directory) || isHidden(root, directory)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.put(file, attributes.lastModifiedTime().toMillis() + "," + attributes.size());
                    if (isOutdated(root, file, attributes)) {
                        outdated.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        // An editor's own file, which was there a moment ago.
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }
            });
        } catch (IOException e) {
            throw new UnreadableBuildFileException(root.directory(), e);
        }
    }

    /** Tools keep there what is theirs, as autogen does. */
    private static boolean isHidden(SourceRoot root, Path directory) {
        return !directory.equals(root.directory())
                && directory.getFileName().toString().startsWith(".");
    }

    private static boolean isOutdated(SourceRoot root, Path file, BasicFileAttributes source) {
        Optional<Path> product = root.product(file);
        return product.isPresent()
                && product.get().toFile().lastModified()
                        < source.lastModifiedTime().toMillis();
    }

    /**
     * The first file that makes compiling necessary, given what was so when it was last compiled.
     *
     * <p>What the compiler then left as it was, such as a file that the build excludes, it would leave again. A
     * file that is gone counts, because its class may still be there; where the name of a file does not say which class
     * it makes, so does one that is not as it was.
     */
    Optional<Path> change(Optional<SourceStamps> before) {
        if (before.isEmpty()) {
            return outdated.stream().findFirst();
        }
        SourceStamps then = before.get();
        return then.files.keySet().stream()
                .filter(file -> !files.containsKey(file))
                .findFirst()
                .or(() -> outdated.stream()
                        .filter(file -> !then.hadLeft(file, files))
                        .findFirst())
                .or(() -> files.keySet().stream()
                        .filter(SourceRoot::hasUnknownProduct)
                        .filter(file -> !Objects.equals(files.get(file), then.files.get(file)))
                        .findFirst());
    }

    private boolean hadLeft(Path file, SortedMap<Path, String> now) {
        return outdated.contains(file) && Objects.equals(files.get(file), now.get(file));
    }

    /**
     * The same for files that were saved while the compiler ran, which may or may not have seen them: they are taken as
     * neither left by it nor known.
     */
    SourceStamps withoutSaved(Instant from, Instant to) {
        SortedMap<Path, String> known = new TreeMap<>(files);
        SortedSet<Path> left = new TreeSet<>(outdated);
        files.forEach((file, stamp) -> {
            if (isBetween(stamp, from, to)) {
                known.put(file, "");
                left.remove(file);
            }
        });
        return new SourceStamps(known, left);
    }

    private static boolean isBetween(String stamp, Instant from, Instant to) {
        Instant saved = Instant.ofEpochMilli(Long.parseLong(stamp.substring(0, stamp.indexOf(','))));
        return !saved.isBefore(from.truncatedTo(ChronoUnit.MILLIS)) && !saved.isAfter(to);
    }

    List<String> lines() {
        return files.entrySet().stream()
                .map(file -> (outdated.contains(file.getKey()) ? OUTDATED : CURRENT) + "\t" + file.getValue() + "\t"
                        + file.getKey())
                .toList();
    }

    static SourceStamps parse(List<String> lines) {
        SortedMap<Path, String> files = new TreeMap<>();
        SortedSet<Path> outdated = new TreeSet<>();
        for (String line : lines) {
            String[] parts = line.split("\t", 3);
            Path file = Path.of(parts[parts.length - 1]);
            files.put(file, parts.length == 3 ? parts[1] : "");
            if (parts[0].equals(OUTDATED)) {
                outdated.add(file);
            }
        }
        return new SourceStamps(files, outdated);
    }
}
